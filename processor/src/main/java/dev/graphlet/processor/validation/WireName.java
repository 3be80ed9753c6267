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
 * A wire name that is the Java name of a member, a parameter or a spec, because the spec says no other.
 *
 * @param text the name
 * @param kind what has it
 * @param origin where an annotation could say another
 * @param annotation the annotation whose {@code name} could say another, {@code @Name} of a member
 * @param generated the generated Java name for a wire name
 */
record WireName(
        String text,
        Kind kind,
        Origin origin,
        Class<? extends Annotation> annotation,
        UnaryOperator<String> generated) {
    /** What has a name. */
    enum Kind {
        METHOD,
        /** A parameter, a constant or a type. */
        OTHER
    }

    /** The methods without parameters that every object has and no interface can declare with another type. */
    private static final Set<String> OF_OBJECT = Set.of("getClass", "hashCode", "notify", "notifyAll", "wait");

    /** Returns the names of the properties, navigations and streams that the spec declares. */
    static Stream<WireName> ofProperties(StructuredSpec spec) {
        return Stream.concat(
                spec.properties().stream().flatMap(property -> {
                    boolean path = property.navigation().isPresent();
                    return method(property.name(), property.origin(), path ? JavaNames::onPath : JavaNames::accessor);
                }),
                spec.streams().stream().flatMap(stream -> method(stream.name(), stream.origin(), JavaNames::onPath)));
    }

    /** Returns the names of the actions and functions that the spec declares. */
    static Stream<WireName> ofCalls(Spec spec) {
        UnaryOperator<String> generated = spec instanceof StructuredSpec ? JavaNames::onPath : JavaNames::onClient;
        return spec.calls().stream()
                .filter(call -> !call.origin().says(CallIsBound.annotation(call), "name"))
                .map(call ->
                        new WireName(call.name(), Kind.METHOD, call.origin(), CallIsBound.annotation(call), generated));
    }

    /** Returns the names of the parameters of the call. */
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

    /** Returns the smallest place that the name has. */
    Origin place() {
        return origin.at(annotation);
    }

    /** Returns how to write another name instead, as the Java name if it can be one. */
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

    /** Returns how to say that the wire name is that one. */
    String said(String name) {
        return annotation == Name.class
                ? "@Name(\"" + name + "\")"
                : "name = \"" + name + "\" in @" + annotation.getSimpleName();
    }

    /** Returns the name with lower-case letters at its beginning: {@code url} for {@code URL}. */
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
