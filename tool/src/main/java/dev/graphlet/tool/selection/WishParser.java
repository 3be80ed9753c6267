package dev.graphlet.tool.selection;

import dev.graphlet.tool.failure.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a command line: paths, methods and paths, URLs, types with their members. */
public final class WishParser {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PATCH", "PUT", "DELETE");
    private static final Pattern REQUEST = Pattern.compile("([A-Za-z]+)\\s+(\\S.*)");
    private static final Pattern TYPE = Pattern.compile("([A-Za-z_][\\w.]*)\\s*(?:\\((.*)\\)\\s*)?", Pattern.DOTALL);

    private final ServiceRoot root;

    /** Creates a parser of paths and URLs of a service. */
    public WishParser(ServiceRoot root) {
        this.root = root;
    }

    /**
     * Returns what words ask for.
     *
     * @throws UsageException if one asks for nothing that can be understood
     */
    public List<Wish> parse(List<String> words) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).strip();
            boolean method = METHODS.contains(word.toUpperCase(Locale.ROOT));
            if (method && i + 1 < words.size()) {
                word = word + " " + words.get(++i).strip();
            }
            Optional<Wish> last = wishes.isEmpty() ? Optional.empty() : Optional.of(wishes.get(wishes.size() - 1));
            boolean ofLast = last.isPresent() && last.get() instanceof Wish.OfPath && isMembers(word);
            if (ofLast) {
                wishes.set(wishes.size() - 1, last.get().with(ShapeParser.members(word)));
            } else {
                wishes.add(wish(word));
            }
        }
        return wishes;
    }

    /** Tells whether a word behind a path is a list of members rather than the next thing. */
    private static boolean isMembers(String word) {
        if (isPath(word) || isRequest(word)) {
            return false;
        }
        return !TYPE.matcher(word).matches() || !word.contains("(") || topLevelComma(word);
    }

    private static boolean isRequest(String word) {
        Matcher request = REQUEST.matcher(word);
        return request.matches() && METHODS.contains(request.group(1).toUpperCase(Locale.ROOT));
    }

    private static boolean topLevelComma(String word) {
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPath(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.startsWith("/") || lower.startsWith("https://") || lower.startsWith("http://");
    }

    private Wish wish(String word) {
        Matcher request = REQUEST.matcher(word);
        if (request.matches() && isPath(request.group(2))) {
            String method = request.group(1).toUpperCase(Locale.ROOT);
            if (!METHODS.contains(method)) {
                throw new UsageException("'" + request.group(1)
                        + "' is not a method of a request. Use GET, POST, PATCH, PUT or DELETE, or leave it out.");
            }
            return path(method, request.group(2));
        }
        if (isPath(word)) {
            // A URL is what a browser gets; a path is all that can be done there.
            return path(word.startsWith("/") ? "" : "GET", word);
        }
        Matcher type = TYPE.matcher(word);
        if (!type.matches()) {
            if (word.indexOf('(') > 0) {
                ShapeParser.members(word);
            }
            throw new UsageException(
                    "'" + word + "' is neither a path nor a request nor a type. Write it as in '/users',"
                            + " 'POST /users' or 'user(id,displayName!,manager(id))'.");
        }
        String members = type.group(2);
        boolean none = members == null || members.isBlank();
        return new Wish.OfType(type.group(1), none ? Shape.EMPTY : ShapeParser.members(members));
    }

    /** Returns the wish for a URL of a trace, or empty if it is none of the service. */
    public Optional<Wish.OfPath> traced(String url) {
        try {
            return isPath(url) ? Optional.of(path("", url)) : Optional.empty();
        } catch (UsageException e) {
            return Optional.empty();
        }
    }

    /**
     * Leaves out paths of files, such as {@code :/report.docx:} in {@code /me/drive/root:/report.docx:/content}. They lead
     * from one item to another of the same type.
     */
    private static List<String> withoutFilePaths(List<String> segments) {
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        for (String segment : segments) {
            boolean colon = segment.length() > 1 && segment.endsWith(":");
            if (!inside) {
                kept.add(colon ? segment.substring(0, segment.length() - 1) : segment);
            }
            inside ^= colon;
        }
        return kept;
    }

    /** Returns the wish for a path or URL, with the names in its query. */
    private Wish.OfPath path(String method, String url) {
        String relative = root.relative(url);
        int query = relative.indexOf('?');
        String path = query < 0 ? relative : relative.substring(0, query);
        Shape shape = query < 0 ? Shape.EMPTY : UrlQuery.names(relative.substring(query + 1));
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isBlank()) {
                segments.add(UrlQuery.decoded(segment.replace("+", "%2B")).strip());
            }
        }
        if (segments.isEmpty()) {
            throw new UsageException(
                    "'" + path + "' is the root of the service. Name what is below it, as in '/users'.");
        }
        return new Wish.OfPath(method, withoutFilePaths(segments), shape, false);
    }
}
