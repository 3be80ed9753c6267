package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;

/**
 * The values of a {@code @PermissionCeiling}.
 *
 * @param specClass the name of the container on which it is; empty on a package
 * @param delegated the delegated permissions for work and school accounts; empty if unlimited
 * @param personal the delegated permissions for personal accounts; empty if unlimited
 * @param application the application permissions; empty if unlimited
 * @param origin the position of the annotation
 */
public record Ceiling(
        String specClass, List<String> delegated, List<String> personal, List<String> application, Origin origin) {}
