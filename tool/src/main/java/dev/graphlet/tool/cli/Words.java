package dev.graphlet.tool.cli;

import dev.graphlet.tool.selection.ServiceRoot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The arguments of a command, of which the first may be a service.
 *
 * @param service the service, or empty if none is named
 * @param rest all others
 */
record Words(Optional<String> service, List<String> rest) {
    /**
     * Takes the service from the arguments.
     *
     * @param more whether options ask for something, too
     */
    static Words of(List<String> words, boolean more) {
        if (words.isEmpty()) {
            return new Words(Optional.empty(), words);
        }
        String first = words.get(0);
        List<String> rest = words.subList(1, words.size());
        String lower = first.toLowerCase(Locale.ROOT);
        boolean url = lower.startsWith("https://") || lower.startsWith("http://");
        boolean version = lower.equals("v1.0") || lower.equals("beta");
        if (url && ServiceRoot.isRootOfGraph(first)) {
            return new Words(ServiceRoot.versionOf(first), rest);
        }
        boolean graph = ServiceRoot.versionOf(first).isPresent();
        boolean root = url && !graph && first.indexOf('?') < 0 && (more || !rest.isEmpty());
        if (version || root || (url && first.endsWith("/$metadata"))) {
            return new Words(Optional.of(version ? lower : first), rest);
        }
        for (String word : words) {
            Optional<String> named = ServiceRoot.versionOf(word.substring(word.indexOf(' ') + 1));
            if (named.isPresent()) {
                return new Words(named, words);
            }
        }
        return new Words(Optional.empty(), words);
    }
}
