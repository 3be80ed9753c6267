package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What leads on from an entity or a collection, or is called there, has a method of its own. */
final class PathMethodsDiffer implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        check(ofItem(spec), spec, problems);
        check(ofCollection(spec), spec, problems);
    }

    private static void check(List<Method> methods, StructuredSpec spec, Problems problems) {
        Map<List<Object>, Method> first = new HashMap<>();
        for (Method method : methods) {
            Method other = first.putIfAbsent(List.of(method.name(), method.parameters()), method);
            if (other != null && isOwn(method, spec)) {
                problems.add(
                        ProblemCode.CALL_CLASH,
                        method.origin(),
                        method.wireName(),
                        OdataName.simple(spec.reference()),
                        method.name(),
                        method.remedy());
            }
        }
    }

    private static boolean isOwn(Method method, StructuredSpec spec) {
        Optional<StructuredSpec> base = spec.base();
        return base.isEmpty()
                || (!ofItem(base.get()).contains(method)
                        && !ofCollection(base.get()).contains(method));
    }

    private static List<Method> ofItem(StructuredSpec spec) {
        List<Method> methods = new ArrayList<>();
        for (Property navigation : spec.allNavigations()) {
            methods.add(
                    Method.leading(JavaNames.onPath(navigation.javaName()), navigation.name(), navigation.origin()));
            if (!navigation.navigation().orElseThrow().contained()) {
                methods.add(Method.leading(navigation.javaName() + "Ref", navigation.name(), navigation.origin()));
            }
        }
        for (StreamProperty stream : spec.allStreams()) {
            methods.add(Method.leading(JavaNames.onPath(stream.javaName()), stream.name(), stream.origin()));
        }
        calls(spec, false).forEach(methods::add);
        return methods;
    }

    private static List<Method> ofCollection(StructuredSpec spec) {
        List<Method> methods = new ArrayList<>();
        List<Property> keys = new ArrayList<>(spec.keys());
        if (keys.size() == 1) {
            methods.add(Method.keyed(keys.get(0)));
        } else if (keys.size() > 1) {
            methods.add(
                    new Method("key", types(keys), "key", "@Name", keys.get(0).origin()));
        }
        spec.allProperties().stream()
                .filter(property -> property.is(Property.Trait.ALTERNATE_KEY))
                .forEach(key -> methods.add(Method.keyed(key)));
        calls(spec, true).forEach(methods::add);
        return methods;
    }

    private static List<Method> calls(StructuredSpec spec, boolean onCollection) {
        return spec.allCalls().stream()
                .filter(call -> call.onCollection() == onCollection)
                .map(Method::calling)
                .toList();
    }

    private static List<String> types(List<Property> parameters) {
        // All lists have one erasure.
        return parameters.stream()
                .map(parameter ->
                        parameter.collection() ? "List" : parameter.type().qualifiedName())
                .toList();
    }

    /** A method of a path: its name, the types of its parameters, and who wants it. */
    private record Method(String name, List<String> parameters, String wireName, String remedy, Origin origin) {
        static Method leading(String name, String wireName, Origin origin) {
            return new Method(name, List.of(), wireName, "@Name", origin);
        }

        static Method keyed(Property key) {
            return new Method(key.javaName(), types(List.of(key)), key.name(), "@Name", key.origin());
        }

        static Method calling(Call call) {
            String annotation = call.function() ? "@Function" : "@Action";
            return new Method(
                    call.javaName(), types(call.parameters()), call.name(), "name of " + annotation, call.origin());
        }
    }
}
