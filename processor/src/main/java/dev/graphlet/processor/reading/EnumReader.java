package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import dev.graphlet.annotations.GraphEnum;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Sample;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads a {@code @GraphEnum}. */
final class EnumReader {
    private final MemberOrder order;
    private final DocumentationReader documentation;

    EnumReader(MemberOrder order, DocumentationReader documentation) {
        this.order = order;
        this.documentation = documentation;
    }

    Reading read(TypeElement type) {
        String name = type.getQualifiedName().toString();
        SpecAnnotation annotation = SpecKind.ENUM.annotationOf(type);
        Problems problems = new Problems();
        if (type.getKind() != ElementKind.ENUM) {
            problems.add(ProblemCode.SPEC_ENUM, annotation.origin(), type.getSimpleName(), TypeShape.kind(type));
            return Reading.noSpec(name, Origin.of(type), problems);
        }
        CeilingReader.checkPlace(type, problems);
        if (SpecAnnotation.isOn(type, Sample.class)) {
            problems.add(
                    ProblemCode.SAMPLE_PLACE,
                    Origin.of(type).at(Sample.class),
                    type.getSimpleName(),
                    GraphEnum.class.getSimpleName());
        }
        if (SpecAnnotation.isOn(type, Inherits.class)) {
            problems.add(
                    ProblemCode.INHERITS_PLACE,
                    Origin.of(type).at(Inherits.class),
                    type.getSimpleName(),
                    GraphEnum.class.getSimpleName());
        }
        EnumSpec spec = spec(type, annotation, ReferenceReader.read(type, SpecKind.ENUM));
        PermissionsReader.read(type, problems);
        return new Reading(name, Origin.of(type), true, Optional.of(spec), problems.isEmpty(), Set.of(), problems);
    }

    private EnumSpec spec(TypeElement type, SpecAnnotation annotation, TypeReference reference) {
        List<VariableElement> constants = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        return new EnumSpec(
                ServiceReader.read(MoreElements.getPackage(type)),
                reference,
                annotation.strings("typeAliases"),
                type.getQualifiedName().toString(),
                annotation.flag("flags"),
                order.sort(constants, type, reference).stream()
                        .map(this::member)
                        .toList(),
                documentation.read(type),
                annotation.origin());
    }

    private EnumSpec.Member member(VariableElement constant) {
        String name = MemberOrder.wireName(constant);
        return new EnumSpec.Member(
                name,
                JavaNames.constant(constant.getSimpleName().toString()),
                documentation.read(constant),
                Origin.of(constant));
    }
}
