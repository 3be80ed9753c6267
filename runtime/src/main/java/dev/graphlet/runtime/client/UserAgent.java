package dev.graphlet.runtime.client;

import org.jspecify.annotations.Nullable;

/** The name of Graphlet as services see it (RFC 9110, section 10.1.5). */
final class UserAgent {
    static final String GRAPHLET = graphlet(UserAgent.class.getPackage().getImplementationVersion());

    private UserAgent() {}

    /** The version stands in the manifest of the jar; class files in a folder have none. */
    private static String graphlet(@Nullable String version) {
        return (version == null ? "graphlet" : "graphlet/" + version) + " Java/"
                + Runtime.version().feature();
    }
}
