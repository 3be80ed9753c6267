package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of the tables of properties and parameters. */
final class PropertyTable {
    private final TypeTexts types;
    private final String pageNamespace;

    PropertyTable(TypeTexts types, String pageNamespace) {
        this.types = types;
        this.pageNamespace = pageNamespace;
    }

    /** Returns the row of a property in a body; {@code created} tells whether the body creates the entity. */
    List<String> sent(Property property, StructuredSpec spec, boolean created) {
        List<String> sentences = about(property, spec);
        sentences.add(created && property.is(Trait.REQUIRED) ? "Required." : "Optional.");
        return row(property, false, sentences);
    }

    /** Returns the row of a property of a resource. */
    List<String> declared(Property property, StructuredSpec spec) {
        List<String> sentences = about(property, spec);
        if (property.is(Trait.KEY)) {
            sentences.add("Key.");
        }
        if (property.is(Trait.READ_ONLY)) {
            sentences.add("Read-only.");
        }
        if (property.is(Trait.CREATE_ONLY)) {
            sentences.add("Set on creation only.");
        }
        return row(property, true, sentences);
    }

    /** Returns the row of a parameter that {@code comment} describes. */
    List<String> parameter(Property parameter, CommentText comment) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Markdown.text(comment.parameter(parameter.javaName())));
        sentences.addAll(values(parameter));
        sentences.add(parameter.is(Trait.REQUIRED) ? "Required." : "Optional.");
        return row(parameter, true, sentences);
    }

    private List<String> row(Property property, boolean enums, List<String> sentences) {
        String description = sentences.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        return List.of(Markdown.text(property.name()), types.of(property, pageNamespace, enums), description);
    }

    private List<String> about(Property property, StructuredSpec spec) {
        List<String> sentences = new ArrayList<>();
        CommentText comment = CommentText.of(property.documentation());
        sentences.add(Markdown.text(comment.sentences()));
        if (property.documentation().deprecated()) {
            sentences.add(("Deprecated. " + Markdown.text(comment.deprecation())).strip());
        }
        declaring(property, spec)
                .filter(declaring -> !declaring.equals(spec))
                .ifPresent(declaring -> sentences.add("Inherited from " + types.link(declaring) + "."));
        sentences.addAll(values(property));
        return sentences;
    }

    private List<String> values(Property property) {
        return types.enumeration(property.type()).map(PropertyTable::values).stream()
                .toList();
    }

    private static String values(EnumSpec spec) {
        return "The possible values are: "
                + spec.members().stream()
                        .map(member -> Markdown.code(member.name()))
                        .collect(Collectors.joining(", "))
                + "." + (spec.flags() ? " Values can be combined." : "");
    }

    private static Optional<StructuredSpec> declaring(Property property, StructuredSpec spec) {
        Optional<StructuredSpec> declaring = Optional.of(spec);
        while (declaring.isPresent() && !declaring.get().properties().contains(property)) {
            declaring = declaring.get().base();
        }
        return declaring;
    }
}
