package dev.graphlet.benchmarks.metadata;

import dev.graphlet.benchmarks.metadata.Metadata.Kind;
import dev.graphlet.benchmarks.metadata.Metadata.QualifiedName;
import dev.graphlet.benchmarks.metadata.Metadata.Type;
import dev.graphlet.benchmarks.metadata.Metadata.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives each type the name of its spec, and the Java type that properties and operations use for it. */
final class TypeNames {
    /** The entity type that Graphlet declares itself, as {@code dev.graphlet.annotations.entity}. */
    static final QualifiedName ENTITY = new QualifiedName("microsoft.graph", "entity");

    /** What Microsoft Graph uses in place of {@code Edm.Untyped}. */
    private static final QualifiedName JSON = new QualifiedName("microsoft.graph", "Json");

    private static final Map<String, String> EDM = Map.ofEntries(
            Map.entry("Binary", "byte[]"),
            Map.entry("Boolean", "Boolean"),
            Map.entry("Byte", "Short"),
            Map.entry("Date", "LocalDate"),
            Map.entry("DateTimeOffset", "OffsetDateTime"),
            Map.entry("Decimal", "BigDecimal"),
            Map.entry("Double", "Double"),
            Map.entry("Duration", "Duration"),
            Map.entry("Guid", "UUID"),
            Map.entry("Int16", "Short"),
            Map.entry("Int32", "Integer"),
            Map.entry("Int64", "Long"),
            Map.entry("SByte", "Short"),
            Map.entry("Single", "Float"),
            Map.entry("Stream", "InputStream"),
            Map.entry("String", "String"),
            Map.entry("TimeOfDay", "LocalTime"));

    private final Map<QualifiedName, String> specs = new HashMap<>();
    private final Map<QualifiedName, String> javaNames = new HashMap<>();
    private final Set<QualifiedName> undeclared = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /** Names {@code types}; of several with one simple name the first keeps it, even if only the case differs. */
    TypeNames(List<Type> types) {
        List<QualifiedName> clashing = new ArrayList<>();
        List<QualifiedName> forbidden = new ArrayList<>();
        for (Type type : types) {
            QualifiedName name = type.name();
            if (type.kind() == Kind.ENUM && type.members().isEmpty()) {
                undeclared.add(name);
            } else if (!taken.add(name.name().toLowerCase(Locale.ROOT))) {
                clashing.add(name);
            } else if (JavaNames.isTypeName(name.name())) {
                specs.put(name, name.name());
            } else {
                forbidden.add(name);
            }
        }
        for (QualifiedName name : clashing) {
            specs.put(name, withNamespace(name));
            javaNames.put(name, JavaNames.capitalized(specs.get(name)));
        }
        forbidden.forEach(name -> specs.put(name, withNamespace(name)));
    }

    /** Returns {@code securityAlert} for {@code microsoft.graph.security.alert}. */
    private String withNamespace(QualifiedName name) {
        String[] segments = name.namespace().split("\\.");
        String result = name.name();
        for (int i = segments.length - 1; i >= 0; i--) {
            result = segments[i] + JavaNames.capitalized(result);
            if (taken.add(result.toLowerCase(Locale.ROOT))) {
                return result;
            }
        }
        throw new IllegalStateException("No name is left for " + name);
    }

    /** Returns the simple name of the spec of {@code type}. */
    String spec(QualifiedName type) {
        return specs.get(type);
    }

    /** Returns the name of the generated class of {@code type} if another type has the name that it would get. */
    Optional<String> javaName(QualifiedName type) {
        return Optional.ofNullable(javaNames.get(type));
    }

    /** Returns whether {@code type} gets a spec: an enumeration type without members can't be one. */
    boolean isDeclared(QualifiedName type) {
        return specs.containsKey(type);
    }

    /** Returns the Java type for {@code reference}, with {@code JsonNode} for what has no other one. */
    String javaType(TypeReference reference) {
        String item = item(reference.name());
        return reference.collection() ? "List<" + item + ">" : item;
    }

    private String item(QualifiedName name) {
        if (name.equals(JSON)) {
            return "JsonNode";
        }
        if (undeclared.contains(name)) {
            return "String"; // on the wire, an enumeration value is a string
        }
        return name.namespace().equals("Edm")
                ? EDM.getOrDefault(name.name(), "JsonNode")
                : specs.getOrDefault(name, "JsonNode");
    }
}
