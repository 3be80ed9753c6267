package dev.graphlet.tool.selection;

import dev.graphlet.tool.failure.Nearest;
import dev.graphlet.tool.selection.SchemaPaths.SchemaPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the path that was probably meant by one that a service has not. */
final class Suggestions {
    private final SchemaPaths paths;

    Suggestions(SchemaPaths paths) {
        this.paths = paths;
    }

    /** Returns what to do about a missing path, as one or two sentences. */
    String insteadOf(List<String> segments) {
        String first = "/" + segments.get(0);
        String near = Nearest.of(first, paths.roots()).orElse("");
        if (!near.isEmpty()) {
            return "Did you mean '" + near + "'?";
        }
        Set<String> wanted = words(segments);
        SchemaPath best = null;
        double most = 0;
        for (SchemaPath path : paths.all()) {
            double score = score(path, segments, wanted);
            if (score > most) {
                best = path;
                most = score;
            }
        }
        return best == null
                ? "Search with 'graphlet find " + String.join(" ", wanted) + "'."
                : "There is '" + best.path() + "'.";
    }

    private static double score(SchemaPath path, List<String> segments, Set<String> wanted) {
        List<String> other = List.of(path.path().substring(1).split("/", -1));
        long same = segments.stream()
                .filter(segment -> segment.length() > 3 && other.contains(segment))
                .count();
        if (same == 0 && segments.size() > 1) {
            return 0;
        }
        Set<String> known = words(other);
        long shared = wanted.stream()
                .filter(word -> known.stream().anyMatch(each -> each.startsWith(word) || word.startsWith(each)))
                .count();
        if (shared * 2 < wanted.size()) {
            return 0;
        }
        return 4.0 * same + shared - 0.1 * known.size() - 0.3 * path.depth();
    }

    private static Set<String> words(List<String> segments) {
        Set<String> words = new LinkedHashSet<>();
        for (String segment : segments) {
            for (String word : segment.split("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+", -1)) {
                if (word.length() > 2) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }
}
