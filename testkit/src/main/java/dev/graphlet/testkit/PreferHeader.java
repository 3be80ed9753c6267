package dev.graphlet.testkit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the preferences of a client (RFC 7240). */
final class PreferHeader {
    private static final Pattern MINIMAL = returning("minimal");
    private static final Pattern REPRESENTATION = returning("representation");

    private static final Pattern MAX_PAGE_SIZE =
            Pattern.compile("(?i)(?:^|[,;\\s])(?:odata\\.)?maxpagesize\\s*=\\s*\"?([1-9]\\d{0,8})\"?(?=[,;\\s]|$)");

    private PreferHeader() {}

    /** Returns the preferred maximum page size (OData 4.01 Protocol, section 8.2.8.7). */
    static Optional<Integer> maxPageSize(FakeRequest request) {
        String prefer = request.header("Prefer");
        Matcher size = MAX_PAGE_SIZE.matcher(prefer == null ? "" : prefer);
        return size.find() ? Optional.of(Integer.valueOf(size.group(1))) : Optional.empty();
    }

    static boolean isMinimal(FakeRequest request) {
        return holds(MINIMAL, request);
    }

    static boolean wantsRepresentation(FakeRequest request) {
        return holds(REPRESENTATION, request);
    }

    private static boolean holds(Pattern preference, FakeRequest request) {
        String prefer = request.header("Prefer");
        return prefer != null && preference.matcher(prefer).matches();
    }

    private static Pattern returning(String what) {
        return Pattern.compile("(?i)(.*[,;\\s])?return\\s*=\\s*\"?" + what + "\"?([,;\\s].*)?");
    }
}
