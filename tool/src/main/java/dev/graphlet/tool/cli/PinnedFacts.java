package dev.graphlet.tool.cli;

import dev.graphlet.processor.facts.EnumFact;
import dev.graphlet.processor.facts.FactsReading;
import dev.graphlet.processor.facts.FactsSource;
import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.ServiceFacts;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.tool.facts.FactsFile;
import dev.graphlet.tool.facts.SpecNames;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.schema.QualifiedName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts of a package as they were pinned.
 *
 * @param facts what they say
 */
record PinnedFacts(ServiceFacts facts) {
    private static final String PIN = " Run 'graphlet pin'.";

    /**
     * Reads the facts of a package.
     *
     * @throws DataException if there are none, if some of them cannot be read, or if they are of another service
     */
    static PinnedFacts of(PinnedPackage specs) {
        FactsReading reading = FactsFile.read(text(specs))
                .orElseThrow(() -> new DataException(specs.file() + " is not Java, or has no facts." + PIN));
        FactsSource source = reading.facts().source();
        if (source.format() != FactsSource.CURRENT) {
            throw new DataException("The facts of " + specs.name() + " are in format " + source.format()
                    + ", but this graphlet reads format " + FactsSource.CURRENT + "."
                    + (source.format() > FactsSource.CURRENT ? " Update graphlet, or run 'graphlet pin'." : PIN));
        }
        reading.problems().stream().findFirst().ifPresent(problem -> {
            throw new DataException(specs.file() + " cannot be read: line " + problem.line() + " of text "
                    + problem.block() + " " + problem.mistake() + "." + PIN);
        });
        String root = source.service();
        if (!(root.endsWith("/") ? root.substring(0, root.length() - 1) : root).equals(specs.root())) {
            throw new DataException("The facts of " + specs.name() + " are about " + source.service()
                    + ", but its service is " + specs.root() + "." + PIN);
        }
        return new PinnedFacts(reading.facts());
    }

    private static String text(PinnedPackage specs) {
        Path file = specs.file();
        if (!Files.exists(file)) {
            throw new DataException(specs.name() + " has no " + FactsFile.NAME
                    + ", so there is nothing to compare with. Run 'graphlet pin', and commit the file.");
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (!FactsFile.isReplaceable(text)) {
                throw new DataException(file + " has no @Facts. Rename the file, and run 'graphlet pin'.");
            }
            return text;
        } catch (IOException e) {
            throw new DataException(file + " cannot be read. Move the file, and run 'graphlet pin'.", e);
        }
    }

    /** Returns the names by which the newest facts are about the same types, whatever specs name by now. */
    List<SpecNames> names() {
        return facts.types().stream()
                .filter(type -> isWhole(type))
                .map(type -> new SpecNames(QualifiedName.of(type.name()), ofBeta(type), List.of()))
                .toList();
    }

    private static boolean isWhole(TypeFact type) {
        return type instanceof EnumFact
                || (type instanceof StructuredFact structured && !structured.is(StructuredFact.Trait.BRIEF));
    }

    /** Returns the members that only beta had; facts have them only if they are named. */
    private static Set<String> ofBeta(TypeFact type) {
        Set<String> names = new HashSet<>();
        if (type instanceof StructuredFact structured) {
            structured.properties().stream()
                    .filter(each -> each.marks().has(Mark.BETA_ONLY))
                    .forEach(each -> names.add(each.name()));
            structured.navigations().stream()
                    .filter(each -> each.marks().has(Mark.BETA_ONLY))
                    .forEach(each -> names.add(each.name()));
            structured.operations().stream()
                    .filter(each -> each.marks().has(Mark.BETA_ONLY))
                    .forEach(each -> names.add(each.simpleName()));
        } else if (type instanceof EnumFact enumeration) {
            enumeration.members().stream()
                    .filter(each -> each.marks().has(Mark.BETA_ONLY))
                    .forEach(each -> names.add(each.name()));
        }
        return names;
    }
}
