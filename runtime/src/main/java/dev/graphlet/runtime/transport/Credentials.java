package dev.graphlet.runtime.transport;

import java.util.ArrayList;
import java.util.List;

/** Splits the values of a header field into the parts that a service may repeat. */
final class Credentials {
    /** Shorter values are not access tokens but placeholders, and often plain words. */
    private static final int SHORTEST_TOKEN = 16;

    private Credentials() {}

    /** Returns each value, the parts after its scheme, and the values of cookies. */
    static List<String> in(String name, List<String> values) {
        List<String> found = new ArrayList<>();
        for (String value : values) {
            found.add(value);
            String[] pieces = value.strip().split("[\\s;,]+", -1);
            for (int i = 0; i < pieces.length; i++) {
                String named = pieces[i].replaceFirst("^[^=]+=(?=[^=])", "");
                if (i > 0 || !named.equals(pieces[i])) {
                    found.add(named.replaceAll("^\"|\"$", ""));
                }
            }
        }
        if (name.equalsIgnoreCase("Authorization")) {
            found.removeIf(token -> token.length() < SHORTEST_TOKEN);
        }
        return found;
    }
}
