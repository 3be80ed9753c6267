package dev.graphlet.testkit;

import java.util.regex.Pattern;

/** What a client prefers (RFC 7240). */
final class Preferences {
    private static final Pattern MINIMAL = returning("minimal");
    private static final Pattern REPRESENTATION = returning("representation");

    private Preferences() {}

    static boolean isMinimal(GraphRequest request) {
        return holds(MINIMAL, request);
    }

    static boolean wantsRepresentation(GraphRequest request) {
        return holds(REPRESENTATION, request);
    }

    private static boolean holds(Pattern preference, GraphRequest request) {
        String prefer = request.header("Prefer");
        return prefer != null && preference.matcher(prefer).matches();
    }

    private static Pattern returning(String what) {
        return Pattern.compile("(?i)(.*[,;\\s])?return\\s*=\\s*\"?" + what + "\"?([,;\\s].*)?");
    }
}
