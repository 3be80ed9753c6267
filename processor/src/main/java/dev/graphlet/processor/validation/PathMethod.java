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
 * A method to be generated on a path or a client, reduced to its signature.
 *
 * @param name the name
 * @param parameters the erased parameter types
 * @param source the member that the method is generated from, as shown in messages, and its spec
 * @param origin the position of the member
 * @param renamed the annotation that takes the wire name if the member is renamed
 */
record PathMethod(String name, List<String> parameters, Declared<String> source, Origin origin, String renamed) {
    /** Returns the method of the navigation property or stream at {@code origin}, without parameters. */
    static PathMethod of(String name, Origin origin, Spec spec) {
        return new PathMethod(
                name, List.of(), new Declared<>(origin.toString(), spec), origin.at(Name.class, "value"), "@Name");
    }

    /** Returns the method that takes {@code key} as its parameter. */
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

    /** Returns {@code call} as declared in its spec, such as {@code start(String)}. */
    static String inSpec(Call call) {
        return call.parameters().stream()
                .map(parameter -> parameter.type() instanceof TypeReference type && !parameter.collection()
                        ? OdataName.simple(type)
                        : erased(parameter))
                .collect(Collectors.joining(", ", call.origin().name() + "(", ")"));
    }

    /** Returns the erased type of {@code parameter}: primitive if it is required and a primitive type exists. */
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

    /** Returns the Java signature. */
    List<Object> signature() {
        return List.of(name, parameters);
    }

    /** Reports that {@code owner} has the method {@code first} with the same signature. */
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
