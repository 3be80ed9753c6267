package dev.graphlet.tool.cache;

import dev.graphlet.tool.permission.PermissionTable;
import java.time.LocalDate;

/**
 * The permissions of Graph with their day.
 *
 * @param table the permissions
 * @param date the day of the data; see {@link Data#date()}
 */
public record GraphPermissions(PermissionTable table, LocalDate date) {}
