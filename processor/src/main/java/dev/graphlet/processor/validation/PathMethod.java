package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;

/**
 * A method that a path or a client is going to have, as far as Java tells methods apart.
 *
 * @param name its name
 * @param parameters the erased types of its parameters
 * @param origin what it is generated from
 * @param renamed where the wire name goes when that is renamed
 */
record PathMethod(String name, List<String> parameters, Origin origin, String renamed) {
    static PathMethod of(String name, Property property) {
        return new PathMethod(name, List.of(), property.origin().at("Name", "value"), "@Name");
    }

    static PathMethod of(String name, Call call) {
        return new PathMethod(
                name,
                call.parameters().stream().map(PathMethod::erased).toList(),
                call.origin().at(CallIsBound.annotation(call)),
                "name of @" + CallIsBound.annotation(call));
    }

    /** The type of an argument; what must be given is primitive where it can be. */
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

    /** What Java tells it from others by. */
    List<Object> signature() {
        return List.of(name, parameters);
    }

    void report(String owner, String spec, Problems problems) {
        problems.add(
                ProblemCode.CALL_CLASH,
                origin,
                owner,
                origin.name(),
                spec,
                name,
                String.join(", ", parameters),
                renamed);
    }
}
