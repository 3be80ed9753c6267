package dev.graphlet.tool.permission;

import java.time.LocalDate;

/**
 * The permissions of Graph with their day.
 *
 * @param table the permissions
 * @param date the day of the data
 */
public record GraphPermissions(PermissionTable table, LocalDate date) {}
