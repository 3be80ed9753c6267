package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmService;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Graph asks of queries on directory objects: the operators that it calls advanced need {@code ConsistencyLevel:
 * eventual} and {@code $count=true} (Graph, "Advanced query capabilities on directory objects").
 */
final class DirectoryRules {
    private static final String BASE = "microsoft.graph.directoryObject";
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern ADVANCED = Pattern.compile("\\b(?:ne|not)\\b|\\bendswith\\(|/\\$count\\b");

    private final EdmService service;

    DirectoryRules(EdmService service) {
        this.service = service;
    }

    void check(Address address, GraphRequest request, boolean isCount) {
        if (!service.isDerived(address.type(), BASE)) {
            return;
        }
        String query = request.rawQuery();
        String filter = option(query, "$filter");
        boolean advanced = isCount
                || option(query, "$search") != null
                || (filter != null
                        && ADVANCED.matcher(LITERAL.matcher(filter).replaceAll("''"))
                                .find());
        boolean eventual = "eventual".equalsIgnoreCase(request.header("ConsistencyLevel"));
        boolean counted = isCount || "true".equals(option(query, "$count"));
        if (advanced && !(eventual && counted)) {
            throw new GraphProblem(
                    400,
                    "Request_UnsupportedQuery",
                    "The query needs the header 'ConsistencyLevel: eventual'"
                            + (isCount ? "." : " and '$count=true'."));
        }
    }

    private static @Nullable String option(@Nullable String rawQuery, String name) {
        for (String option : (rawQuery == null ? "" : rawQuery).split("&", -1)) {
            String decoded = URLDecoder.decode(option.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (decoded.startsWith(name + "=")) {
                return decoded.substring(name.length() + 1);
            }
        }
        return null;
    }
}
