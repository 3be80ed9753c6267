package dev.graphlet.tool.facts;

import dev.graphlet.processor.facts.FactsSource;
import dev.graphlet.processor.facts.FactsWriter;
import dev.graphlet.processor.facts.ServiceFacts;
import java.util.Optional;
import java.util.regex.Matcher;
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
    private static final Pattern DATE = Pattern.compile("\\bdate\\s*=\\s*\"(\\d{4}-\\d{2}-\\d{2})\"");

    /** Tells whether a text is one of facts, or of nothing, so that it may be replaced. */
    public static boolean isReplaceable(String text) {
        return text.isBlank()
                || (text.contains("dev.graphlet.annotations")
                        && FACTS.matcher(text).find());
    }

    /**
     * Returns the text of the file. It keeps the ends of lines of the text that was there, and the date if the metadata
     * are the same: where no server says the date, it is another one on each machine.
     */
    public String text(ServiceFacts facts, Optional<String> before) {
        FactsSource source = facts.source();
        Optional<String> date = before.filter(text -> text.contains("\"" + source.digest() + "\""))
                .map(DATE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
        String text = FactsWriter.source(
                packageName, date.map(day -> dated(facts, day)).orElse(facts));
        boolean windows = before.filter(old -> old.contains("\r\n")).isPresent();
        return windows ? text.replace("\n", "\r\n") : text;
    }

    private static ServiceFacts dated(ServiceFacts facts, String date) {
        FactsSource source = facts.source();
        return new ServiceFacts(
                FactsSource.of(source.service(), source.namespace(), date, source.digest(), source.permissions()),
                facts.namespaces(),
                facts.clouds(),
                facts.types(),
                facts.missing(),
                facts.container(),
                facts.paths());
    }
}
