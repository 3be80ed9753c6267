package dev.graphlet.tool.permission;

/**
 * What is shown to a person who is asked for a permission.
 *
 * @param title what it allows, in a few words
 * @param description what it allows
 * @param admin whether only an administrator can consent
 * @param level the privilege level, from 1; 0 if unknown
 */
public record Consent(String title, String description, boolean admin, int level) {}
