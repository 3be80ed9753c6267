package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A method that a path or a client is going to have, as far as Java tells methods apart.
 *
 * @param name its name
 * @param parameters the erased types of its parameters
 * @param source what it is generated from, as a message calls it, and the spec that declares that
 * @param origin where that is
 * @param renamed where the wire name goes when that is renamed
 */
record PathMethod(String name, List<String> parameters, Declared<String> source, Origin origin, String renamed) {
    /** Returns a method without parameters for the navigation or the stream that is declared there. */
    static PathMethod of(String name, Origin origin, Spec spec) {
        return new PathMethod(
                name, List.of(), new Declared<>(origin.toString(), spec), origin.at(Name.class, "value"), "@Name");
    }

    /** Returns the method that takes a key. */
    static PathMethod ofKey(Property key, Spec spec) {
        PathMethod method = of(key.javaName(), key.origin(), spec);
        return new PathMethod(method.name, List.of(erased(key)), method.source, method.origin, method.renamed);
    }

    /** Returns the method of an entity set or a singleton. */
    static PathMethod of(Resource resource, Spec spec) {
        Declared<String> source = new Declared<>(resource.path(), spec);
        return new PathMethod(resource.name(), List.of(), source, resource.origin(), "");
    }

    /** Returns the method of an action or a function. */
    static PathMethod of(String name, Call call, Spec spec) {
        return new PathMethod(
                name,
                call.parameters().stream().map(PathMethod::erased).toList(),
                new Declared<>(inSpec(call), spec),
                call.origin().at(CallIsBound.annotation(call)),
                "name of @" + CallIsBound.annotation(call).getSimpleName());
    }

    /** Returns the call as its spec declares it, such as {@code start(String)}. */
    static String inSpec(Call call) {
        return call.parameters().stream()
                .map(parameter -> parameter.type() instanceof TypeReference type && !parameter.collection()
                        ? OdataName.simple(type)
                        : erased(parameter))
                .collect(Collectors.joining(", ", call.origin().name() + "(", ")"));
    }

    /** Returns the type of an argument; what must be given is primitive where it can be. */
    static String erased(Property parameter) {
        if (parameter.collection()) {
            return "List";
        }
        if (parameter.type() instanceof TypeReference reference) {
            return reference.generatedPackage() + "." + reference.javaName();
        }
        EdmPrimitive primitive = ((PrimitiveType) parameter.type()).primitive();
        String type = primitive.javaType().substring(primitive.javaType().lastIndexOf('.') + 1);
        boolean given = parameter.is(Trait.REQUIRED) || parameter.is(Trait.KEY) || parameter.is(Trait.ALTERNATE_KEY);
        return given ? primitive.unboxed().orElse(type) : type;
    }

    /** Returns what Java tells it from others by. */
    List<Object> signature() {
        return List.of(name, parameters);
    }

    /** Adds the problem that {@code owner} has another method of this signature. */
    void report(String owner, PathMethod first, Problems problems) {
        problems.add(
                ProblemCode.CALL_CLASH,
                origin,
                owner,
                first.source.text(first.source.member(), source),
                source.text(source.member(), first.source),
                name,
                String.join(", ", parameters),
                renamed);
    }
}
