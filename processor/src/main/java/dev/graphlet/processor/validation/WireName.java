package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * A wire name that is taken from the Java name of a member, a parameter or a spec, without an annotation.
 *
 * @param text the name
 * @param kind the kind of element that has the name
 * @param origin the position of the element
 * @param annotation the annotation whose {@code name} could set the wire name: {@code @Name} for a member
 * @param generated maps a wire name to the generated Java name
 */
record WireName(
        String text,
        Kind kind,
        Origin origin,
        Class<? extends Annotation> annotation,
        UnaryOperator<String> generated) {
    /** The kind of element that has a name. */
    enum Kind {
        METHOD,
        /** A parameter, a constant or a type. */
        OTHER
    }

    /** The parameterless methods of Object that no interface can declare with another return type. */
    private static final Set<String> OF_OBJECT = Set.of("getClass", "hashCode", "notify", "notifyAll", "wait");

    /** Returns the names of the properties, navigation properties and streams that {@code spec} declares. */
    static Stream<WireName> ofProperties(StructuredSpec spec) {
        return Stream.concat(
                spec.properties().stream().flatMap(property -> {
                    boolean path = property.navigation().isPresent();
                    return method(property.name(), property.origin(), path ? JavaNames::onPath : JavaNames::accessor);
                }),
                spec.streams().stream().flatMap(stream -> method(stream.name(), stream.origin(), JavaNames::onPath)));
    }

    /** Returns the names of the actions and functions that {@code spec} declares. */
    static Stream<WireName> ofCalls(Spec spec) {
        UnaryOperator<String> generated = spec instanceof StructuredSpec ? JavaNames::onPath : JavaNames::onClient;
        return spec.calls().stream()
                .filter(call -> !call.origin().says(CallIsBound.annotation(call), "name"))
                .map(call ->
                        new WireName(call.name(), Kind.METHOD, call.origin(), CallIsBound.annotation(call), generated));
    }

    /** Returns the names of the parameters of {@code call}. */
    static Stream<WireName> ofParameters(Call call) {
        return call.parameters().stream().flatMap(parameter -> other(parameter.name(), parameter.origin()));
    }

    /** Returns the names of the members of the enumeration. */
    static Stream<WireName> ofMembers(EnumSpec spec) {
        return spec.members().stream().flatMap(member -> other(member.name(), member.origin()));
    }

    /** Returns the name of the type. */
    static Stream<WireName> ofType(Spec spec) {
        Class<? extends Annotation> annotation = OdataName.annotation(spec);
        String name = OdataName.simple(spec.reference());
        return spec.origin().says(annotation, "name")
                ? Stream.empty()
                : Stream.of(new WireName(name, Kind.OTHER, spec.origin(), annotation, UnaryOperator.identity()));
    }

    private static Stream<WireName> method(String name, Origin origin, UnaryOperator<String> generated) {
        return origin.says(Name.class, "value")
                ? Stream.empty()
                : Stream.of(new WireName(name, Kind.METHOD, origin, Name.class, generated));
    }

    private static Stream<WireName> other(String name, Origin origin) {
        return origin.says(Name.class, "value")
                ? Stream.empty()
                : Stream.of(new WireName(name, Kind.OTHER, origin, Name.class, UnaryOperator.identity()));
    }

    /** Returns the smallest source position of the name. */
    Origin place() {
        return origin.at(annotation);
    }

    /** Returns how to write the wire name {@code other} instead: as the Java name if possible. */
    String instead(String other) {
        boolean method = kind == Kind.METHOD;
        boolean forbidden =
                SourceVersion.isKeyword(other, SourceVersion.RELEASE_17) || (method && OF_OBJECT.contains(other));
        if (forbidden) {
            return said(other);
        }
        String brackets = method ? "()" : "";
        boolean same =
                !generated.apply(other).equals(other) && generated.apply(other).equals(text);
        return "'" + other + brackets + "'" + (same ? ", which becomes '" + text + brackets + "' by itself" : "");
    }

    /** Returns the annotation text that sets the wire name to {@code name}. */
    String said(String name) {
        return annotation == Name.class
                ? "@Name(\"" + name + "\")"
                : "name = \"" + name + "\" in @" + annotation.getSimpleName();
    }

    /** Returns {@code name} with a lower-case beginning: {@code url} for {@code URL}. */
    static String lower(String name) {
        int end = 1;
        while (end < name.length()
                && Character.isUpperCase(name.charAt(end))
                && (end + 1 == name.length() || Character.isUpperCase(name.charAt(end + 1)))) {
            end++;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
    }
}
