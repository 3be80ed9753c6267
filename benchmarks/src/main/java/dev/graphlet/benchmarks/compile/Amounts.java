package dev.graphlet.benchmarks.compile;

import dev.graphlet.benchmarks.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** How much is generated for a type, in the mean of all types that were compiled. */
final class Amounts {
    static final String HEAD = "| generated for one type | files | lines | classes |\n|---|---|---|---|\n";

    private static final String ALL = "all";

    private final Map<String, Amount> kinds = new TreeMap<>();

    private Amounts() {}

    /** How much there is of one kind of class. */
    private static final class Amount {
        private long files;
        private long lines;
        private long classes;
    }

    /** Markdown: what Graphlet generates by kind of class, and what it and the others generate in all. */
    static String rows(
            int count, Compilation.Result graphlet, Compilation.Result immutables, Compilation.Result autoValue)
            throws IOException {
        return of(graphlet, Amounts::kind).rows(count, "Graphlet: ")
                + of(graphlet, file -> ALL).rows(count, "Graphlet: ")
                + of(immutables, file -> ALL).rows(count, "Immutables: ")
                + of(autoValue, file -> ALL).rows(count, "AutoValue: ");
    }

    private static Amounts of(Compilation.Result result, Function<String, String> kind) throws IOException {
        Amounts amounts = new Amounts();
        for (Path file : Folder.files(result.generated(), ".java")) {
            Amount amount = amounts.amount(kind.apply(name(file)));
            amount.files++;
            try (Stream<String> lines = Files.lines(file)) {
                amount.lines += lines.count();
            }
        }
        for (Path file : Folder.files(result.classes(), ".class")) {
            Path source =
                    result.generated().resolve(result.classes().relativize(file).resolveSibling(name(file) + ".java"));
            if (Files.exists(source)) {
                amounts.amount(kind.apply(name(file))).classes++;
            }
        }
        return amounts;
    }

    private Amount amount(String kind) {
        return kinds.computeIfAbsent(kind, any -> new Amount());
    }

    /** The name of the class that a file is of, without those that it is nested in. */
    private static String name(Path file) {
        return file.getFileName().toString().split("[$.]")[0];
    }

    private static String kind(String name) {
        return Stream.of("Builder", "Codec", "Validator", "Properties", "Patch", "Request", "Path", "Types", "Client")
                .filter(name::endsWith)
                .findFirst()
                .map(suffix -> suffix.toLowerCase(Locale.ROOT))
                .orElse("model");
    }

    private String rows(int count, String with) {
        StringBuilder rows = new StringBuilder();
        kinds.forEach((kind, amount) -> rows.append(String.format(
                Locale.ROOT,
                "| %s%s | %.1f | %,.0f | %.1f |\n",
                with,
                kind,
                (double) amount.files / count,
                (double) amount.lines / count,
                (double) amount.classes / count)));
        return rows.toString();
    }
}
