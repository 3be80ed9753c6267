package dev.graphlet.processor.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes facts. What is written is read back equal, and the same facts always give the same text. */
public final class FactsWriter {
    /** No text is longer, in characters, which are all ASCII: a Java constant ends at 65,535 bytes. */
    static final int LONGEST_BLOCK = 60_000;

    private final ServiceFacts facts;
    private final MemberWriter members;
    private final List<String> blocks = new ArrayList<>();

    private FactsWriter(ServiceFacts facts) {
        this.facts = facts;
        this.members = new MemberWriter(new TypeNames(facts.source().namespace()));
    }

    /**
     * Returns the texts for {@code @Facts}: what is about the service, then one text for each type, then paths. Each
     * line ends with LF.
     *
     * @throws IllegalArgumentException if a line is longer than a Java constant may be
     */
    public static List<String> blocks(ServiceFacts facts) {
        FactsWriter writer = new FactsWriter(facts);
        writer.writeAll();
        return List.copyOf(writer.blocks);
    }

    private void writeAll() {
        block(members.head(facts), Optional.empty());
        facts.container().ifPresent(container -> {
            List<String> lines = members.container(container);
            block(lines, Optional.of(lines.get(0)));
        });
        for (TypeFact type : facts.types()) {
            block(members.type(type), Optional.of("more " + members.names().write(type.name())));
        }
        block(facts.paths().stream().map(members::path).toList(), Optional.empty());
    }

    /** Adds lines as one text, or as several if they are too long; {@code again} is the header of all but the first. */
    private void block(List<String> lines, Optional<String> again) {
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            if (line.length() + again.map(String::length).orElse(0) + 2 > LONGEST_BLOCK) {
                throw new IllegalArgumentException("A line of facts must have at most " + LONGEST_BLOCK
                        + " characters, but one has " + line.length() + ": " + line.substring(0, 80)
                        + "…. Leave out what makes it so long.");
            }
            if (block.length() + line.length() + 1 > LONGEST_BLOCK) {
                blocks.add(block.toString());
                block.setLength(0);
                again.ifPresent(header -> block.append(header).append('\n'));
            }
            block.append(line).append('\n');
        }
        if (block.length() > 0) {
            blocks.add(block.toString());
        }
    }

    /**
     * Returns the file {@code GraphFacts.java} for the package {@code specPackage}.
     *
     * @throws IllegalArgumentException if a line is longer than a Java constant may be
     */
    public static String source(String specPackage, ServiceFacts facts) {
        StringBuilder source = new StringBuilder("package " + specPackage + ";\n\n");
        source.append("import dev.graphlet.annotations.Facts;\n\n// spotless:off\n// @formatter:off\n");
        source.append(
                "/** What the service says about the types of this package. Written by {@code graphlet pin}. */\n");
        source.append("@Facts(\n");
        members(facts.source())
                .forEach((name, value) -> source.append("    ")
                        .append(name)
                        .append(" = ")
                        .append(value)
                        .append(",\n"));
        source.append("    value = {\n");
        StringBuilder texts = new StringBuilder();
        for (String block : blocks(facts)) {
            texts.append(texts.isEmpty() ? "" : ",\n")
                    .append("\"\"\"\n")
                    .append(block)
                    .append("\"\"\"");
        }
        return source.append(texts)
                .append("\n    })\ninterface GraphFacts {}\n// @formatter:on\n// spotless:on\n")
                .toString();
    }

    private static Map<String, String> members(FactsSource from) {
        Map<String, String> members = new LinkedHashMap<>();
        if (from.format() != 1) {
            members.put("format", String.valueOf(from.format()));
        }
        members.put("service", JavaLiterals.string(from.service()));
        if (!from.namespace().equals("microsoft.graph")) {
            members.put("namespace", JavaLiterals.string(from.namespace()));
        }
        members.put("date", JavaLiterals.string(from.date()));
        if (!from.digest().isEmpty()) {
            members.put("digest", JavaLiterals.string(from.digest()));
        }
        if (!from.permissions().isEmpty()) {
            members.put("permissions", JavaLiterals.string(from.permissions()));
        }
        return members;
    }
}
