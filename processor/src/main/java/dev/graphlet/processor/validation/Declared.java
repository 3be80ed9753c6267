package dev.graphlet.processor.validation;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A member and the spec that declares it.
 *
 * @param member the member
 * @param spec the declaring spec
 */
record Declared<T>(T member, Spec spec) {
    /** Returns the properties of {@code spec}; inherited ones come first. */
    static List<Declared<Property>> properties(StructuredSpec spec) {
        return all(spec, StructuredSpec::properties);
    }

    /** Returns the streams of {@code spec}; inherited ones come first. */
    static List<Declared<StreamProperty>> streams(StructuredSpec spec) {
        return all(spec, StructuredSpec::streams);
    }

    /** Returns the actions and functions of {@code spec}; inherited ones come first. */
    static List<Declared<Call>> calls(Spec spec) {
        return spec instanceof StructuredSpec structured
                ? all(structured, StructuredSpec::calls)
                : spec.calls().stream().map(call -> new Declared<>(call, spec)).toList();
    }

    private static <T> List<Declared<T>> all(StructuredSpec spec, Function<StructuredSpec, List<T>> own) {
        List<Declared<T>> all = new ArrayList<>();
        spec.base().ifPresent(base -> all.addAll(all(base, own)));
        own.apply(spec).forEach(member -> all.add(new Declared<>(member, spec)));
        return all;
    }

    /** Returns whether {@code other} declares the member. */
    boolean isOf(Spec other) {
        return spec.specClass().equals(other.specClass());
    }

    /** Returns {@code name} for a message about two members, with the spec if the specs differ. */
    String text(String name, Declared<?> other) {
        return "'" + name + "'" + (isOf(other.spec) ? "" : " of '" + OdataName.simple(spec.reference()) + "'");
    }
}
