package dev.graphlet.benchmarks.metadata;

import dev.graphlet.benchmarks.metadata.Metadata.Kind;
import dev.graphlet.benchmarks.metadata.Metadata.Operation;
import dev.graphlet.benchmarks.metadata.Metadata.Property;
import dev.graphlet.benchmarks.metadata.Metadata.PropertyKind;
import dev.graphlet.benchmarks.metadata.Metadata.Trait;
import dev.graphlet.benchmarks.metadata.Metadata.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the specs of one service package. */
final class SpecText {
    private static final String HEAD = """
            package %s;

            import dev.graphlet.annotations.*;
            import java.io.InputStream;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            import tools.jackson.databind.JsonNode;

            """;

    private final String packageName;
    private final String defaultNamespace;
    private final Metadata metadata;
    private final TypeNames names;

    /** Renders for a package whose specs are in {@code defaultNamespace} unless they name another one. */
    SpecText(String packageName, String defaultNamespace, Metadata metadata, TypeNames names) {
        this.packageName = packageName;
        this.defaultNamespace = defaultNamespace;
        this.metadata = metadata;
        this.names = names;
    }

    /** Returns the source file of the spec of {@code type}, with those of {@code operations} that are bound to it. */
    String spec(Type type, Operations operations) {
        StringBuilder text = new StringBuilder(HEAD.formatted(packageName)).append(annotation(type, operations));
        if (type.base().isPresent() && type.kind() != Kind.ENUM) {
            text.append("@Inherits(%s.class)\n"
                    .formatted(
                            type.base().get().equals(TypeNames.ENTITY)
                                    ? "entity"
                                    : names.spec(type.base().get())));
        }
        text.append(type.kind() == Kind.ENUM ? "enum " : "interface ")
                .append(names.spec(type.name()))
                .append(" {\n")
                .append(type.kind() == Kind.ENUM ? constants(type) : methods(type, operations.of(type)));
        return text.append("}\n").toString();
    }

    /** Returns the source file of a container with {@code operations}, none of which is bound to a type. */
    String container(String name, List<Operation> operations) {
        OperationText methods = new OperationText(names, defaultNamespace, Set.of());
        StringBuilder text = new StringBuilder(HEAD.formatted(packageName))
                .append("@GraphContainer\ninterface ")
                .append(name)
                .append(" {\n");
        operations.forEach(operation -> text.append(methods.method(operation)));
        return text.append("}\n").toString();
    }

    private String annotation(Type type, Operations operations) {
        String spec = names.spec(type.name());
        String name = type.name().name();
        List<String> arguments = new ArrayList<>();
        if (!spec.equals(name) || Character.isUpperCase(name.charAt(0))) {
            arguments.add("name = \"" + name + "\"");
        }
        names.javaName(type.name()).ifPresent(javaName -> arguments.add("javaName = \"" + javaName + "\""));
        if (!type.name().namespace().equals(defaultNamespace)) {
            arguments.add("namespace = \"" + type.name().namespace() + "\"");
        }
        Map<Trait, String> elements = Map.of(
                Trait.ABSTRACT, "abstractType",
                Trait.OPEN, "open",
                Trait.HAS_STREAM, "hasStream",
                Trait.FLAGS, "flags");
        type.traits().forEach(trait -> arguments.add(elements.get(trait) + " = true"));
        if (metadata.entitySets().containsKey(type.name())) {
            arguments.add("entitySet = \"/" + metadata.entitySets().get(type.name()) + "\"");
        }
        if (metadata.singletons().containsKey(type.name())) {
            arguments.add("singleton = \"/" + metadata.singletons().get(type.name()) + "\"");
        }
        if (operations.hasDelta(type.name())) {
            arguments.add("operations = {%s}"
                    .formatted(Stream.of("CREATE", "LIST", "GET", "UPDATE", "DELETE", "DELTA")
                            .map("Operation."::concat)
                            .collect(Collectors.joining(", "))));
        }
        String annotation = switch (type.kind()) {
            case ENTITY -> "@GraphEntity";
            case COMPLEX -> "@GraphComplex";
            case ENUM -> "@GraphEnum";
        };
        return annotation + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")") + "\n";
    }

    private String constants(Type type) {
        StringBuilder text = new StringBuilder();
        Set<String> generated = new HashSet<>();
        for (String member : type.members()) {
            String constant = JavaNames.constant(member);
            for (int i = 2; !generated.add(JavaNames.generatedConstant(constant)); i++) {
                constant = JavaNames.constant(member) + i;
            }
            String wireName = JavaNames.needsWireName(constant, member) ? "@Name(\"" + member + "\") " : "";
            text.append("    ").append(wireName).append(constant).append(",\n");
        }
        return text.toString();
    }

    private String methods(Type type, List<Operation> operations) {
        StringBuilder text = new StringBuilder();
        Set<String> used = new HashSet<>();
        for (Property property : type.properties()) {
            String name = JavaNames.variable(property.name());
            while (!used.add(name)) {
                name += "_";
            }
            text.append(property(type, property, name));
        }
        OperationText methods = new OperationText(names, type.name().namespace(), used);
        operations.forEach(operation -> text.append(methods.method(operation)));
        return text.toString();
    }

    private String property(Type type, Property property, String name) {
        String key = type.keys().contains(property.name()) ? "@Key " : "";
        boolean named = JavaNames.needsWireName(name, property.name()) || JavaNames.isGetter(name);
        String wireName = named ? "@Name(\"" + property.name() + "\") " : "";
        String navigation = switch (property.kind()) {
            case STRUCTURAL -> "";
            case NAVIGATION -> "@Navigation ";
            case CONTAINED_NAVIGATION -> "@Navigation(contained = true) ";
        };
        String javaType = names.javaType(property.type());
        if (type.kind() == Kind.COMPLEX && property.kind() == PropertyKind.STRUCTURAL) {
            // Only an entity has an address below which a stream can be.
            javaType = javaType.replace("InputStream", "byte[]");
        }
        return "    %s%s%s%s %s();\n".formatted(key, wireName, navigation, javaType, name);
    }
}
