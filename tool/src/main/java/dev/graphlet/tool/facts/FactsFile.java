package dev.graphlet.tool.facts;

import dev.graphlet.processor.facts.FactsReader;
import dev.graphlet.processor.facts.FactsReading;
import dev.graphlet.processor.facts.FactsSource;
import dev.graphlet.processor.facts.FactsWriter;
import dev.graphlet.processor.facts.PathFact;
import dev.graphlet.processor.facts.ServiceFacts;
import dev.graphlet.tool.source.AnnotationLiterals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file of the facts of a package.
 *
 * @param packageName the package
 */
public record FactsFile(String packageName) {
    /** The name of the file. */
    public static final String NAME = "GraphFacts.java";

    private static final Pattern FACTS = Pattern.compile("@\\s*(?:dev\\.graphlet\\.annotations\\.)?Facts\\b");

    /** Tells whether a text is one of facts, or of nothing, so that it may be replaced. */
    public static boolean isReplaceable(String text) {
        return text.isBlank()
                || (text.contains("dev.graphlet.annotations")
                        && FACTS.matcher(text).find());
    }

    /**
     * Returns the text of the file. A text that says the same already stays as it is, however it is formatted. The text
     * keeps the ends of lines of the text that was there, and the date if the metadata are the same: where no server says
     * the date, it is another one on each machine. Without new data on permissions those in the text stay.
     */
    public String text(ServiceFacts facts, Optional<String> before) {
        Optional<ServiceFacts> there = before.flatMap(FactsFile::read)
                .filter(reading -> reading.problems().isEmpty())
                .map(FactsReading::facts);
        ServiceFacts permitted = facts.source().permissions().isEmpty()
                ? there.map(old -> permitted(facts, old)).orElse(facts)
                : facts;
        ServiceFacts wanted = there.map(ServiceFacts::source)
                .filter(source -> source.digest().equals(facts.source().digest()))
                .map(source -> dated(permitted, source.date()))
                .orElse(permitted);
        if (there.equals(Optional.of(wanted))) {
            return before.orElseThrow();
        }
        String text = FactsWriter.source(packageName, wanted);
        boolean windows = before.filter(old -> old.contains("\r\n")).isPresent();
        return windows ? text.replace("\n", "\r\n") : text;
    }

    /** Returns the facts of a text; empty if it is not Java, or has no facts. */
    public static Optional<FactsReading> read(String text) {
        return AnnotationLiterals.of(text, "Facts").map(values -> {
            FactsSource source = new FactsSource(
                    Integer.parseInt(first(values, "format", String.valueOf(FactsSource.CURRENT))),
                    first(values, "service", ""),
                    first(values, "namespace", "microsoft.graph"),
                    first(values, "date", ""),
                    first(values, "digest", ""),
                    first(values, "permissions", ""));
            return FactsReader.read(source, values.getOrDefault("value", List.of()));
        });
    }

    private static String first(Map<String, List<String>> values, String attribute, String absent) {
        return values.getOrDefault(attribute, List.of()).stream().findFirst().orElse(absent);
    }

    private static ServiceFacts dated(ServiceFacts facts, String date) {
        return changed(facts, date, facts.source().permissions(), facts.paths());
    }

    private static ServiceFacts permitted(ServiceFacts facts, ServiceFacts old) {
        return changed(facts, facts.source().date(), old.source().permissions(), old.paths());
    }

    private static ServiceFacts changed(ServiceFacts facts, String date, String permissions, List<PathFact> paths) {
        FactsSource source = facts.source();
        return new ServiceFacts(
                FactsSource.of(source.service(), source.namespace(), date, source.digest(), permissions),
                facts.namespaces(),
                facts.clouds(),
                facts.types(),
                facts.missing(),
                facts.container(),
                paths);
    }
}
