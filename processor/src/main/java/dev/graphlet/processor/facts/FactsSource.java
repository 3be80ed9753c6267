package dev.graphlet.processor.facts;

import java.net.URI;

/**
 * Where facts are from: the members of {@code @Facts} but the texts.
 *
 * @param format the version of the grammar
 * @param service the root of the service, such as {@code https://graph.microsoft.com/v1.0}
 * @param namespace the namespace of names that are written without one
 * @param date the date of the metadata
 * @param digest the digest of the metadata; empty if unknown
 * @param permissions the date of the data on permissions; empty if there are none
 */
public record FactsSource(
        int format, String service, String namespace, String date, String digest, String permissions) {
    /** The version of the grammar that this package reads and writes. */
    public static final int CURRENT = 1;

    /** Creates a source of facts in the current grammar. */
    public static FactsSource of(String service, String namespace, String date, String digest, String permissions) {
        return new FactsSource(CURRENT, service, namespace, date, digest, permissions);
    }

    /** Returns the last segment of the root, such as {@code v1.0}; the whole root if it has no path. */
    public String version() {
        return version(service);
    }

    /** Returns the last segment of {@code root}, such as {@code v1.0}; the whole root if it has no path. */
    public static String version(String root) {
        String path = path(root);
        String segment = path.substring(path.lastIndexOf('/') + 1);
        return segment.isEmpty() ? root : segment;
    }

    private static String path(String root) {
        try {
            String path = URI.create(root).getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Returns the version and the date as shown in messages: {@code v1.0 of 2026-08-03}. */
    public String edition() {
        return version() + " of " + date;
    }
}
