package dev.graphlet.runtime.url;

import dev.graphlet.runtime.InternalApi;
import java.net.URI;
import java.util.regex.Pattern;

/** Resolves links of a service. Links are opaque: only characters that are illegal in URLs are changed. Thread-safe. */
@InternalApi
public final class Links {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    /** The visible ASCII characters that no URL contains (RFC 3986, section 2). */
    private static final String ILLEGAL = "\"<>\\^`{|}";

    private static final URI BASE = URI.create("https://localhost/");
    private static final Pattern VERSION = Pattern.compile("/(?:v\\d+(?:\\.\\d+)?|beta)(?=[/?#]|$)");
    private static final Pattern BACKSLASH = Pattern.compile("/?\\\\.*", Pattern.DOTALL);

    private Links() {}

    /** Returns whether {@code link} is not blank: services may write a blank text where there is no link. */
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

    /** Returns whether {@code link} begins with a scheme. */
    public static boolean isAbsolute(String link) {
        return ABSOLUTE.matcher(link).matches();
    }

    /**
     * Returns {@code link} as a URL; a relative link is resolved against {@code base} (RFC 3986, section 5.2).
     *
     * @param base the absolute URL of the request whose response contained the link
     * @throws IllegalArgumentException if {@code link} is not a URL even with its illegal characters encoded
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
     * Returns the URL of an object or a monitor, as Graph writes links. A path that begins with a slash is below
     * {@code root}, unless the path begins with the path of {@code root}, or with another version in place of the last
     * segment of {@code root}. Any other link, and any link in a response from another host than {@code root}, is
     * resolved by {@link #resolve(URI, String)}.
     *
     * @param root the absolute URL of the root of the service, without a trailing slash
     * @param base the absolute URL of the request whose response contained the link
     * @throws IllegalArgumentException if {@code link} is not a URL even with its illegal characters encoded, or begins
     *     with a backslash, which some parsers treat as a slash
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

    /** Returns the URL to put before {@code link}, a path that begins with a slash. */
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
        int legal = 0;
        while (legal < link.length() && isLegal(link, legal)) {
            legal++;
        }
        return URI.create(legal == link.length() ? link : encoded(link));
    }

    private static boolean isLegal(String link, int index) {
        char character = link.charAt(index);
        return character == '%'
                ? isHex(link, index + 1) && isHex(link, index + 2)
                : character > ' ' && character <= '~' && ILLEGAL.indexOf(character) < 0;
    }

    private static boolean isHex(String link, int index) {
        return index < link.length() && link.charAt(index) <= 'f' && Character.digit(link.charAt(index), 16) >= 0;
    }

    private static String encoded(String link) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < link.length(); i = link.offsetByCodePoints(i, 1)) {
            String character = Character.toString(link.codePointAt(i));
            encoded.append(isLegal(link, i) ? character : PercentEncoding.segment(character));
        }
        return encoded.toString();
    }
}
