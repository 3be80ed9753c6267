package dev.graphlet.runtime.client;

import org.jspecify.annotations.Nullable;

/** The {@code User-Agent} of Graphlet (RFC 9110, section 10.1.5). */
final class UserAgent {
    static final String GRAPHLET = graphlet(UserAgent.class.getPackage().getImplementationVersion());

    private UserAgent() {}

    /** Returns the product names; {@code version} is from the manifest of the jar, null for class files in a folder. */
    private static String graphlet(@Nullable String version) {
        return (version == null ? "graphlet" : "graphlet/" + version) + " Java/"
                + Runtime.version().feature();
    }
}
