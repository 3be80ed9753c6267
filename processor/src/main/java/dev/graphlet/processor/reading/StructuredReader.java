package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Sample;
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
import javax.lang.model.util.ElementFilter;

/** Reads a {@code @GraphEntity} or {@code @GraphComplex} interface. */
final class StructuredReader {
    private final SpecReader bases;
    private final MemberOrder order;
    private final DocumentationReader documentation;

    StructuredReader(SpecReader bases, MemberOrder order, DocumentationReader documentation) {
        this.bases = bases;
        this.order = order;
        this.documentation = documentation;
    }

    Reading read(TypeElement type, SpecKind kind) {
        String name = type.getQualifiedName().toString();
        Problems problems = new Problems();
        if (type.getKind() != ElementKind.INTERFACE) {
            Origin origin = kind.annotationOf(type).origin();
            problems.add(
                    ProblemCode.SPEC_INTERFACE, origin, kind.annotation(), type.getSimpleName(), TypeShape.kind(type));
            return Reading.noSpec(name, Origin.of(type), problems);
        }
        TypeShape.check(type, problems);
        Set<String> references = new TreeSet<>();
        Optional<Reading> base = Inheritance.base(type, kind, problems).map(bases::read);
        base.ifPresent(found -> references.add(found.name()));
        TypeReference reference = ReferenceReader.read(type, kind);
        Members members = new Members(documentation, reference, references, problems);
        methods(type, reference).forEach(members::read);
        StructuredSpec spec =
                spec(type, kind.annotationOf(type), reference, base.flatMap(Reading::spec), members, problems);
        boolean complete = problems.isEmpty() && base.map(Reading::complete).orElse(true);
        boolean resolved = base.map(Reading::resolved).orElse(true);
        return new Reading(name, Origin.of(type), resolved, Optional.of(spec), complete, references, problems);
    }

    private List<ExecutableElement> methods(TypeElement type, TypeReference reference) {
        return order.sort(ElementFilter.methodsIn(type.getEnclosedElements()), type, reference);
    }

    private static Optional<Sample> sample(TypeElement type) {
        return SpecAnnotation.find(type, dev.graphlet.annotations.Sample.class)
                .map(annotation -> new Sample(annotation.string("value"), annotation.origin("value")));
    }

    private StructuredSpec spec(
            TypeElement type,
            SpecAnnotation annotation,
            TypeReference reference,
            Optional<Spec> base,
            Members members,
            Problems problems) {
        EntityParts parts = EntityParts.read(annotation);
        return new StructuredSpec(
                ServiceReader.read(MoreElements.getPackage(type)),
                reference,
                annotation.strings("typeAliases"),
                type.getQualifiedName().toString(),
                annotation.flag("abstractType"),
                annotation.flag("open"),
                base.map(StructuredSpec.class::cast),
                List.copyOf(members.properties),
                List.copyOf(members.streams),
                order.named(members.calls, type, reference, problems),
                parts.hasStream(),
                parts.entitySet(),
                parts.singleton(),
                parts.operations(),
                PermissionsReader.read(type, problems),
                sample(type),
                documentation.read(type),
                annotation.origin());
    }
}
