package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.transport.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and adds preferences in the header field {@code Prefer} (RFC 7240, section 2). A comma within quotes is no
 * separator. For the runtime.
 */
@InternalApi
public final class Preferences {
    private static final String NAME = "Prefer";

    private Preferences() {}

    /** Returns {@code own} with the headers of {@code common} that {@code own} lacks, and the preferences of both. */
    public static Headers merged(Headers common, Headers own) {
        Headers merged = common.and(own);
        Optional<String> preferred = own.first(NAME);
        return preferred.isPresent() ? with(merged.with(NAME, common.first(NAME).orElse("")), preferred.get()) : merged;
    }

    /** Returns {@code headers} with {@code added} preferences. */
    static Headers with(Headers headers, String added) {
        return headers.with(NAME, with(headers.first(NAME).orElse(""), added));
    }

    /** Returns {@code present} with {@code added} preferences at the end, in place of preferences of the same names. */
    static String with(String present, String added) {
        List<String> all = new ArrayList<>(items(present));
        for (String item : items(added)) {
            all.removeIf(other -> name(other).equalsIgnoreCase(name(item)));
            all.add(item);
        }
        return String.join(", ", all);
    }

    private static String name(String item) {
        return item.split("[=;]", 2)[0].strip();
    }

    private static List<String> items(String header) {
        List<String> items = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < header.length(); at++) {
            char c = header.charAt(at);
            if (quoted && c == '\\') {
                at++; // an escaped quote does not end the string
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                items.add(header.substring(from, at).strip());
                from = at + 1;
            }
        }
        items.add(header.substring(from).strip());
        items.removeIf(String::isEmpty);
        return items;
    }
}
