package dev.graphlet.runtime.url;

import java.net.URI;
import java.util.regex.Pattern;

/** Links of a service, which are opaque: nothing in them is changed that a URL can hold. Thread-safe. */
public final class Links {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\x21\\x23-\\x3B\\x3D\\x3F-\\x5B\\x5D\\x5F\\x61-\\x7A\\x7E]|%(?![0-9A-Fa-f]{2})");

    private static final URI BASE = URI.create("https://localhost/");
    private static final Pattern VERSION = Pattern.compile("/(?:v\\d+(?:\\.\\d+)?|beta)(?=[/?#]|$)");
    private static final Pattern BACKSLASH = Pattern.compile("/?\\\\.*", Pattern.DOTALL);

    private Links() {}

    /** Returns whether {@code link} leads anywhere: services write an empty one where there is none. */
    public static boolean isGiven(String link) {
        return !link.isBlank();
    }

    /** Returns whether {@code link} is blank, or a URL once its illegal characters are encoded. */
    public static boolean isUrl(String link) {
        try {
            URI uri = resolve(BASE, link);
            return !isGiven(link) || (uri.isAbsolute() && uri.getHost() != null);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether it begins with a scheme. */
    public static boolean isAbsolute(String link) {
        return ABSOLUTE.matcher(link).matches();
    }

    /**
     * The link as a URL; a relative one as seen from {@code base} (RFC 3986, section 5.2).
     *
     * @param base the absolute URL of the request whose answer held the link
     * @throws IllegalArgumentException if it is no URL even with its illegal characters encoded
     */
    public static URI resolve(URI base, String link) {
        URI uri = parse(link);
        if (uri.isAbsolute()) {
            return uri;
        }
        // java.net.URI follows the older RFC 2396, by which "?x" drops the last segment.
        boolean queryOnly = link.startsWith("?");
        return queryOnly ? URI.create(base.toString().replaceFirst("[?#].*", "") + uri) : base.resolve(uri);
    }

    /**
     * Returns the link to an object or a monitor as a URL, as Graph means it: a path that begins with a slash is below {@code
     * root}, unless it begins with the path of {@code root} itself, or with a version in place of the one that {@code root}
     * ends with. Any other link, and each in an answer from another host than {@code root}, is resolved by {@link
     * #resolve(URI, String)}.
     *
     * @param root the absolute URL of the root of the service, without a trailing slash
     * @param base the absolute URL of the request whose answer held the link
     * @throws IllegalArgumentException if it is no URL even with its illegal characters encoded, or begins with a backslash,
     *     which some take for a slash
     */
    public static URI resolve(URI root, URI base, String link) {
        if (BACKSLASH.matcher(link).matches()) {
            throw new IllegalArgumentException("a link must not begin with a backslash");
        }
        boolean fromElsewhere = !base.resolve("/").equals(root.resolve("/"));
        return fromElsewhere || !link.startsWith("/") || link.startsWith("//")
                ? resolve(base, link)
                : URI.create(above(root, link) + parse(link));
    }

    /** Returns what a path that begins with a slash follows on. */
    private static String above(URI root, String link) {
        String path = root.getRawPath();
        String host = root.toString().substring(0, root.toString().length() - path.length());
        if (link.startsWith(path)
                && (link.length() == path.length() || "/?#".indexOf(link.charAt(path.length())) >= 0)) {
            return host;
        }
        int version = path.lastIndexOf('/');
        boolean versioned =
                version >= 0 && VERSION.matcher(path.substring(version)).matches();
        return versioned && VERSION.matcher(link).lookingAt() ? host + path.substring(0, version) : root.toString();
    }

    private static URI parse(String link) {
        return URI.create(ILLEGAL.matcher(link).replaceAll(found -> encoded(found.group())));
    }

    private static String encoded(String character) {
        return PercentEncoding.segment(character);
    }
}
