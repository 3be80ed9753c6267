package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.graphlet.annotations.Projection;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a {@code @Projection} interface. */
final class ProjectionReader {
    private final SpecReader entities;
    private final MemberOrder order;
    private final DocumentationReader documentation;

    ProjectionReader(SpecReader entities, MemberOrder order, DocumentationReader documentation) {
        this.entities = entities;
        this.order = order;
        this.documentation = documentation;
    }

    /** Returns the entity interface that {@code projection} names, valid or not; empty if it names another type. */
    static Optional<TypeElement> entity(TypeElement projection) {
        return SpecAnnotation.find(projection, Projection.class)
                .map(annotation -> annotation.type("value"))
                .filter(DeclaredType.class::isInstance)
                .map(MoreTypes::asTypeElement)
                .filter(type -> SpecAnnotation.isOn(type, SpecKind.ENTITY.type()));
    }

    Reading read(TypeElement type) {
        String name = type.getQualifiedName().toString();
        Problems problems = new Problems();
        checkType(type, problems);
        Optional<Reading> entity = entity(type).map(entities::read);
        if (type.getKind() != ElementKind.INTERFACE || entity.isEmpty()) {
            return Reading.noSpec(name, Origin.of(type), problems);
        }
        Set<String> references = new TreeSet<>(Set.of(entity.get().name()));
        Optional<Spec> spec = Optional.empty();
        if (entity.get().complete() && entity.get().spec().isPresent()) {
            StructuredSpec structured = (StructuredSpec) entity.get().spec().get();
            spec = Optional.of(spec(type, structured, references, problems));
        }
        boolean complete = spec.isPresent() && problems.isEmpty();
        return new Reading(name, Origin.of(type), entity.get().resolved(), spec, complete, references, problems);
    }

    private static void checkType(TypeElement type, Problems problems) {
        SpecAnnotation annotation = SpecKind.PROJECTION.annotationOf(type);
        if (type.getKind() != ElementKind.INTERFACE) {
            problems.add(
                    ProblemCode.PROJECTION_INTERFACE, annotation.origin(), type.getSimpleName(), TypeShape.kind(type));
            return;
        }
        TypeShape.checkGeneric(type, problems);
        for (TypeMirror extended : type.getInterfaces()) {
            problems.add(
                    ProblemCode.PROJECTION_EXTENDS,
                    Origin.of(type),
                    type.getSimpleName(),
                    JavaTypeNames.simple(extended));
        }
        SpecAnnotation.all(type).stream()
                .filter(other -> !other.is(Projection.class))
                .forEach(other -> problems.add(
                        ProblemCode.PROJECTION_MARKER,
                        other.origin(),
                        "A projection",
                        "@Projection",
                        type.getSimpleName(),
                        MisplacedAnnotations.shown(other)));
        if (entity(type).isEmpty()) {
            problems.add(
                    ProblemCode.PROJECTION_VALUE,
                    annotation.origin("value"),
                    JavaTypeNames.simple(annotation.type("value")));
        }
        ProjectionCycle.check(type, problems);
    }

    private ProjectionSpec spec(TypeElement type, StructuredSpec entity, Set<String> references, Problems problems) {
        TypeReference reference = ReferenceReader.read(type, SpecKind.PROJECTION);
        List<ExecutableElement> methods =
                order.sort(ElementFilter.methodsIn(type.getEnclosedElements()), type, reference);
        if (methods.isEmpty()) {
            problems.add(
                    ProblemCode.PROJECTION_EMPTY,
                    SpecKind.PROJECTION.annotationOf(type).origin(),
                    type.getSimpleName(),
                    entity.reference().name());
        }
        ProjectedMemberReader reader = new ProjectedMemberReader(entity, documentation, references, problems);
        List<Property> members =
                methods.stream().flatMap(method -> reader.read(method).stream()).toList();
        return new ProjectionSpec(
                ServiceReader.read(MoreElements.getPackage(type)),
                reference,
                type.getQualifiedName().toString(),
                entity,
                members,
                documentation.read(type),
                SpecKind.PROJECTION.annotationOf(type).origin());
    }
}
