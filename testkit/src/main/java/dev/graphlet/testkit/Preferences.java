package dev.graphlet.testkit;

import java.util.regex.Pattern;

/** What a client prefers (RFC 7240). */
final class Preferences {
    private static final Pattern MINIMAL = Pattern.compile("(?i)(.*[,;\\s])?return\\s*=\\s*\"?minimal\"?([,;\\s].*)?");

    private Preferences() {}

    static boolean isMinimal(GraphRequest request) {
        String prefer = request.header("Prefer");
        return prefer != null && MINIMAL.matcher(prefer).matches();
    }
}
