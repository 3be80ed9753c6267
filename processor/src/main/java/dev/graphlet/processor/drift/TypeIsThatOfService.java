package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.TypeUse;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ValueType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A value has the type that the service gives it, and is one or many as there. JsonNode fits every type. */
record TypeIsThatOfService(Pinned pinned) {
    /** Graph's name for values of any type. */
    private static final String JSON = "microsoft.graph.Json";

    private static final String UNTYPED = EdmPrimitive.UNTYPED.edmName();

    /** Types without a Java type of their own; the other types are compared exactly. */
    private static final Set<String> BYTES = Set.of("Edm.Byte", "Edm.SByte");

    void check(String noun, Property declared, TypeUse actual, String owner, Origin origin, Problems problems) {
        if (!fits(declared.type(), declared.collection(), actual)) {
            String name = declared.type().qualifiedName();
            problems.add(
                    DriftCode.EDM_TYPE,
                    origin,
                    noun,
                    declared.name(),
                    owner,
                    new TypeUse(name, declared.collection()),
                    actual,
                    pinned.edition(),
                    remedy(declared.name(), actual));
        }
    }

    private boolean fits(ValueType declared, boolean many, TypeUse actual) {
        String name = declared.qualifiedName();
        if (name.equals(UNTYPED) && !many) {
            return true;
        }
        return many == actual.many() && fits(name, pinned.resolved(actual.name()));
    }

    private boolean fits(String declared, String actual) {
        return pinned.isNamed(declared, actual)
                || declared.equals(UNTYPED)
                || (BYTES.contains(actual) && declared.equals(EdmPrimitive.INT16.edmName()))
                || isWithoutJavaType(actual);
    }

    /** Returns whether Java has no type for this one, such as {@code Edm.GeographyPoint}, so that specs must choose. */
    private static boolean isWithoutJavaType(String actual) {
        return actual.startsWith("Edm.")
                && !actual.equals(UNTYPED)
                && !actual.equals("Edm.Stream")
                && !BYTES.contains(actual)
                && primitive(actual).isEmpty();
    }

    private static Optional<EdmPrimitive> primitive(String name) {
        return Arrays.stream(EdmPrimitive.values())
                .filter(edm -> edm.edmName().equals(name))
                .findFirst();
    }

    private String remedy(String property, TypeUse actual) {
        String name = pinned.resolved(actual.name());
        Optional<String> java = name.equals(JSON)
                ? Optional.of("JsonNode")
                : BYTES.contains(name)
                        ? Optional.of("Short")
                        : name.equals("Edm.Stream")
                                ? Optional.of("InputStream")
                                : primitive(name).map(edm -> simple(edm.javaType()));
        String change = "Change the type of '" + property + "' to ";
        if (java.isPresent()) {
            return change + (actual.many() ? "List<" + java.get() + ">" : java.get());
        }
        return change + "a " + (actual.many() ? "List of a " : "") + "spec of '" + name + "'";
    }

    private static String simple(String javaType) {
        return javaType.substring(javaType.lastIndexOf('.') + 1);
    }
}
