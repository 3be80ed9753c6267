package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads each spec once. Valid for one round, as elements are. */
public final class SpecReader {
    private final Map<String, Reading> readings = new HashMap<>();
    private final StructuredReader structured;
    private final EnumReader enums;
    private final ContainerReader containers;
    private final ProjectionReader projections;

    /** Creates a reader; {@code isSource} tests whether a type is compiled from source. */
    public SpecReader(Elements elements, Predicate<TypeElement> isSource) {
        MemberOrder order = new MemberOrder(elements, isSource);
        DocumentationReader documentation = new DocumentationReader(elements);
        this.structured = new StructuredReader(this, order, documentation);
        this.enums = new EnumReader(order, documentation);
        this.containers = new ContainerReader(order, documentation);
        this.projections = new ProjectionReader(this, order, documentation);
    }

    /** Reads a type that has a Graphlet annotation on the type or on a member. */
    public Reading read(TypeElement type) {
        String name = type.getQualifiedName().toString();
        Reading known = readings.get(name);
        if (known == null) {
            known = readNew(type, name);
            readings.put(name, known);
        }
        return known;
    }

    private Reading readNew(TypeElement type, String name) {
        Origin origin = Origin.of(type);
        if (Unresolved.isIn(type)) {
            return Reading.unresolved(name, origin);
        }
        List<SpecKind> kinds = SpecKind.allOf(type);
        Problems problems = new Problems();
        if (kinds.isEmpty()) {
            MisplacedAnnotations.check(type, problems);
        } else if (kinds.size() > 1) {
            String listed = Wording.list(
                    kinds.stream().map(kind -> "@" + kind.annotation()).toList());
            problems.add(ProblemCode.SPEC_ANNOTATIONS, origin, type.getSimpleName(), listed);
        } else if (MoreElements.getPackage(type).isUnnamed()) {
            problems.add(
                    ProblemCode.SERVICE_UNNAMED, kinds.get(0).annotationOf(type).origin(), type.getSimpleName());
        } else {
            return switch (kinds.get(0)) {
                case ENUM -> enums.read(type);
                case CONTAINER -> containers.read(type);
                case PROJECTION -> projections.read(type);
                case ENTITY, COMPLEX -> structured.read(type, kinds.get(0));
            };
        }
        return Reading.noSpec(name, origin, problems);
    }
}
