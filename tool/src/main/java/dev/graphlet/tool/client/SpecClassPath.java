package dev.graphlet.tool.client;

import dev.graphlet.annotations.GraphService;
import dev.graphlet.runtime.edm.PeriodDuration;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.JsonNode;

/** The class path of specs: the annotations and the types of values are where the tool has them. */
final class SpecClassPath {
    private SpecClassPath() {}

    /** Returns {@code given} and then what all specs may name. */
    static List<Path> after(List<Path> given) {
        Set<Path> all = new LinkedHashSet<>(given);
        Stream.of(GraphService.class, PeriodDuration.class, JsonNode.class, NullMarked.class)
                .map(SpecClassPath::location)
                .forEach(all::add);
        return new ArrayList<>(all);
    }

    private static Path location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
