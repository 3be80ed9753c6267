package dev.graphlet.processor;

import dev.graphlet.processor.drift.Drift;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import dev.graphlet.processor.model.ValueType;
import dev.graphlet.processor.sample.SampleType;
import dev.graphlet.processor.sample.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what samples may have, by specs and facts.
 *
 * @param specs all specs, by their qualified OData names
 * @param drift the facts; empty if there are none
 */
record SampleShapes(Map<String, Spec> specs, Optional<Drift> drift) {
    private static final SampleType.Value ANY = new SampleType.Value(new Shape.Primitive("Edm.Untyped"), false);

    /** Returns the type of a name, if a spec declares one. */
    Optional<SampleType> type(String name) {
        return specs.get(name) instanceof StructuredSpec spec ? Optional.of(type(spec)) : Optional.empty();
    }

    private SampleType type(StructuredSpec spec) {
        Map<String, SampleType.Value> members = new HashMap<>();
        for (Property property : spec.allProperties()) {
            members.put(property.name(), new SampleType.Value(shape(property.type()), property.collection()));
        }
        for (StreamProperty stream : spec.allStreams()) {
            members.put(stream.name(), ANY);
        }
        String name = spec.reference().qualifiedName();
        return new SampleType(
                name,
                isOpen(spec),
                members,
                drift.map(facts -> facts.membersOf(name)).orElse(Set.of()));
    }

    private static boolean isOpen(StructuredSpec spec) {
        return spec.open() || spec.base().filter(SampleShapes::isOpen).isPresent();
    }

    private Shape shape(ValueType type) {
        if (type instanceof PrimitiveType primitive) {
            return new Shape.Primitive(primitive.qualifiedName());
        }
        if (type instanceof TypeReference reference && reference.kind() == TypeReference.Kind.ENUM) {
            String name = reference.qualifiedName();
            Optional<Set<String>> closed = drift.flatMap(facts -> facts.closedEnum(name));
            Set<String> members = new HashSet<>(closed.orElse(Set.of()));
            if (specs.get(name) instanceof EnumSpec declared) {
                declared.members().forEach(member -> members.add(member.name()));
            }
            return new Shape.Enumeration(name, members, closed.isPresent());
        }
        return new Shape.Structured(type.qualifiedName());
    }
}
