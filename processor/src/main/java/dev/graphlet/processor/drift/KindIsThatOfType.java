package dev.graphlet.processor.drift;

import dev.graphlet.annotations.GraphEnum;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.EnumFact;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;

/** A spec is an entity type, a complex type or an enumeration as in the service, and has flags as in the service. */
final class KindIsThatOfType {
    /** Returns whether the kinds agree. */
    boolean check(Spec spec, TypeFact type, Pinned pinned, Problems problems) {
        String declared = kind(spec);
        String actual = kind(type);
        if (!declared.equals(actual)) {
            problems.add(
                    DriftCode.EDM_KIND,
                    spec.origin(),
                    Shown.name(spec),
                    declared,
                    actual,
                    pinned.edition(),
                    remedy(Shown.name(spec), actual));
        } else if (spec instanceof EnumSpec enumeration
                && type instanceof EnumFact fact
                && enumeration.flags() != fact.flags()) {
            problems.add(
                    DriftCode.EDM_FORM,
                    spec.origin().at(GraphEnum.class, "flags"),
                    "flags",
                    "GraphEnum",
                    Shown.name(spec),
                    fact.flags() ? "an enumeration with flags" : "an enumeration without flags",
                    pinned.edition(),
                    "Set flags to " + fact.flags());
        }
        return declared.equals(actual);
    }

    private static String kind(Spec spec) {
        if (spec instanceof StructuredSpec structured) {
            return structured.isEntity() ? "an entity type" : "a complex type";
        }
        return "an enumeration";
    }

    private static String kind(TypeFact type) {
        if (type instanceof StructuredFact structured) {
            return structured.entity() ? "an entity type" : "a complex type";
        }
        return type instanceof EnumFact ? "an enumeration" : "a type definition";
    }

    private static String remedy(String name, String kind) {
        return switch (kind) {
            case "an entity type" -> "Make '" + name + "' a @GraphEntity";
            case "a complex type" -> "Make '" + name + "' a @GraphComplex";
            case "an enumeration" -> "Make '" + name + "' a @GraphEnum";
            default -> "Remove '" + name + "', and use the Java type of the underlying type";
        };
    }
}
