package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Sample;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.Permissions;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a {@code @GraphContainer} interface. */
final class ContainerReader {
    private final MemberOrder order;
    private final DocumentationReader documentation;

    ContainerReader(MemberOrder order, DocumentationReader documentation) {
        this.order = order;
        this.documentation = documentation;
    }

    Reading read(TypeElement type) {
        String name = type.getQualifiedName().toString();
        Problems problems = new Problems();
        SpecAnnotation annotation = SpecKind.CONTAINER.annotationOf(type);
        if (type.getKind() != ElementKind.INTERFACE) {
            problems.add(
                    ProblemCode.SPEC_INTERFACE,
                    annotation.origin(),
                    SpecKind.CONTAINER.annotation(),
                    type.getSimpleName(),
                    TypeShape.kind(type));
            return Reading.noSpec(name, Origin.of(type), problems);
        }
        TypeShape.check(type, problems);
        if (SpecAnnotation.isOn(type, Sample.class)) {
            problems.add(
                    ProblemCode.SAMPLE_PLACE,
                    Origin.of(type).at(Sample.class),
                    type.getSimpleName(),
                    annotation.name());
        }
        if (SpecAnnotation.isOn(type, Inherits.class)) {
            Origin origin = Origin.of(type).at(Inherits.class);
            problems.add(ProblemCode.INHERITS_PLACE, origin, type.getSimpleName(), annotation.name());
        }
        List<Permissions> permissions = PermissionsReader.read(type, problems);
        Service service = ServiceReader.read(MoreElements.getPackage(type));
        TypeReference reference = ReferenceReader.read(type, SpecKind.CONTAINER);
        Set<String> references = new TreeSet<>();
        CallReader reader = new CallReader(documentation, service.namespace(), references, problems);
        List<Call> calls = order.sort(ElementFilter.methodsIn(type.getEnclosedElements()), type, reference).stream()
                .filter(method -> isCall(method, problems))
                .flatMap(method -> reader.read(method).stream())
                .map(call -> call.permitted(permissions))
                .toList();
        List<Call> named = order.named(calls, type, reference, problems);
        ContainerSpec spec =
                new ContainerSpec(service, reference, name, named, documentation.read(type), annotation.origin());
        return new Reading(name, Origin.of(type), true, Optional.of(spec), problems.isEmpty(), references, problems);
    }

    private static boolean isCall(ExecutableElement method, Problems problems) {
        if (!CallReader.isCall(method)) {
            problems.add(ProblemCode.CONTAINER_PROPERTY, Origin.of(method), method.getSimpleName());
            return false;
        }
        return true;
    }
}
