package dev.graphlet.runtime.transport;

import java.util.ArrayList;
import java.util.List;

/** Takes the values of a header apart into what a service may repeat of them. */
final class Credentials {
    /** An access token is longer; what is shorter is a stand-in, and often a word. */
    private static final int SHORTEST_TOKEN = 16;

    private Credentials() {}

    /** Returns each value, what follows its scheme, and what follows the names of cookies. */
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
