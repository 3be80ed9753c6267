package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Entity sets and singletons of a service have different accessors on its client. */
final class AccessorsDiffer implements Rule<List<Spec>> {
    /** A resource and the spec that declares it. */
    private record Place(StructuredSpec spec, Resource resource) {}

    @Override
    public void check(List<Spec> specs, Problems problems) {
        Map<List<String>, Place> accessors = new HashMap<>();
        specs.stream()
                .flatMap(spec -> spec instanceof StructuredSpec structured ? places(structured) : Stream.empty())
                .forEach(place -> {
                    String service = place.spec().service().specPackage();
                    Place first = accessors.putIfAbsent(
                            List.of(service, place.resource().name()), place);
                    if (first != null) {
                        report(first, place, problems);
                    }
                });
    }

    private static Stream<Place> places(StructuredSpec spec) {
        return Stream.of(spec.entitySet(), spec.singleton())
                .flatMap(Optional::stream)
                // An invalid path is reported by another rule.
                .filter(resource -> PathHasSegments.mistake(resource.path()).isEmpty())
                .map(resource -> new Place(spec, resource));
    }

    private static void report(Place first, Place second, Problems problems) {
        boolean alone = first.spec().equals(second.spec());
        if (alone && first.resource().path().equals(second.resource().path())) {
            return; // reported by another rule
        }
        problems.add(
                ProblemCode.ACCESSOR,
                second.resource().origin(),
                first.resource().path(),
                OdataName.simple(first.spec().reference()),
                second.resource().path(),
                OdataName.simple(second.spec().reference()),
                second.resource().name());
    }
}
