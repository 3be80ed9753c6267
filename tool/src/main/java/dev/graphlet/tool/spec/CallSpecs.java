package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.Parameter;
import dev.graphlet.tool.schema.TypeReference;
import dev.graphlet.tool.source.JavaText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes actions and functions. */
final class CallSpecs {
    private static final String INDENT = "    ";
    private static final int WIDTH = 120;

    private final SpecContext context;

    CallSpecs(SpecContext context) {
        this.context = context;
    }

    /** Returns the members of operations, of which none has the signature of another one or of a property. */
    List<MemberText> of(Collection<Operation> operations, List<MemberText> properties) {
        Set<String> signatures = new HashSet<>();
        properties.forEach(property -> signatures.add(property.javaName() + "()"));
        List<Operation> sorted = new ArrayList<>(operations);
        Function<Operation, String> name = operation -> operation.name().name();
        sorted.sort(Comparator.comparing(Operation::kind)
                .thenComparing(name)
                .thenComparing(operation -> operation.arguments().size())
                .thenComparing(operation -> operation.arguments().toString()));
        List<MemberText> members = new ArrayList<>();
        sorted.forEach(operation -> members.add(member(operation, signatures)));
        return members;
    }

    private MemberText member(Operation operation, Set<String> signatures) {
        Set<String> imports = new TreeSet<>();
        List<String> parameters = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (Parameter parameter : operation.arguments()) {
            boolean required = !parameter.isOptional() && !parameter.type().nullable();
            String type = context.java(parameter.type(), imports, required);
            types.add(type);
            parameters.add(parameter(parameter, type, required, imports));
        }
        String wireName = operation.name().name();
        String name = JavaNames.member(wireName);
        // Java erases the item types of lists.
        while (!signatures.add(name
                + types.stream()
                        .map(type -> type.replaceAll("<.*>", ""))
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')'))) {
            name += "_";
        }
        List<String> lines = new ArrayList<>(
                context.comment(operation.annotations().description(), operation.annotations(), INDENT));
        if (operation.annotations().deprecation().isPresent()) {
            lines.add(INDENT + "@Deprecated");
        }
        lines.addAll(annotation(operation, name, imports).lines(INDENT));
        String result = operation
                .returnType()
                .map(type -> context.java(type, imports, !type.nullable()))
                .orElseGet(() -> operation.isAction() ? "void" : untyped(imports));
        lines.addAll(declaration(result + " " + name, parameters));
        MemberText.Kind kind = operation.isAction() ? MemberText.Kind.ACTION : MemberText.Kind.FUNCTION;
        return new MemberText(kind, wireName, name, imports, lines);
    }

    private AnnotationText annotation(Operation operation, String javaName, Set<String> imports) {
        String kind = operation.isAction() ? "Action" : "Function";
        imports.add(SpecContext.ANNOTATIONS + kind);
        AnnotationText text = new AnnotationText(kind);
        if (!javaName.equals(operation.name().name())) {
            text.with("name", JavaText.literal(operation.name().name()));
        }
        if (operation.isBound()
                && !operation.name().namespace().equals(context.target().namespace())) {
            text.with("namespace", JavaText.literal(operation.name().namespace()));
        }
        if (operation.binding().filter(TypeReference::collection).isPresent()) {
            text.with("onCollection", "true");
        }
        return text;
    }

    private static String parameter(Parameter parameter, String type, boolean required, Set<String> imports) {
        StringBuilder text = new StringBuilder();
        String name = JavaNames.member(parameter.name());
        if (required) {
            imports.add(SpecContext.ANNOTATIONS + "Required");
            text.append("@Required ");
        }
        if (!name.equals(parameter.name()) || name.endsWith("_")) {
            imports.add(SpecContext.ANNOTATIONS + "Name");
            text.append("@Name(").append(JavaText.literal(parameter.name())).append(") ");
        }
        return text.append(type).append(' ').append(name).toString();
    }

    private static List<String> declaration(String start, List<String> parameters) {
        String line = INDENT + start + "(" + String.join(", ", parameters) + ");";
        if (line.length() <= WIDTH) {
            return List.of(line);
        }
        String further = INDENT + "        ";
        String second = further + String.join(", ", parameters) + ");";
        List<String> lines = new ArrayList<>(List.of(INDENT + start + "("));
        if (second.length() <= WIDTH) {
            lines.add(second);
        } else {
            for (int i = 0; i < parameters.size(); i++) {
                lines.add(further + parameters.get(i) + (i < parameters.size() - 1 ? "," : ");"));
            }
        }
        return lines;
    }

    private static String untyped(Set<String> imports) {
        imports.add("tools.jackson.databind.JsonNode");
        return "JsonNode";
    }
}
