package dev.graphlet.processor.reading;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import dev.graphlet.processor.model.GeneratedServiceKind;
import dev.graphlet.processor.model.Service;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The specs of a package in an earlier compilation, read from the generated registry. The package itself is not listed,
 * because javac would then read every source file on the source path.
 *
 * @param namespace the default namespace of the specs then; empty if there is no registry
 * @param types the specs
 */
public record EarlierSpecs(Optional<String> namespace, List<TypeElement> types) {
    private static final String GENERATED_FROM = "dev.graphlet.runtime.model.GeneratedFrom";

    /** Returns the specs of {@code specPackage} that still exist and are still specs of that package. */
    public static EarlierSpecs of(PackageElement specPackage, Elements elements) {
        Service service = ServiceReader.read(specPackage);
        TypeElement registry =
                elements.getTypeElement(service.generatedPackage() + "." + GeneratedServiceKind.TYPES.name(service));
        return Stream.ofNullable(registry)
                .flatMap(type -> type.getAnnotationMirrors().stream())
                .filter(EarlierSpecs::isGeneratedFrom)
                .findFirst()
                .map(mirror -> of(mirror, specPackage, elements))
                .orElseGet(() -> new EarlierSpecs(Optional.empty(), List.of()));
    }

    private static EarlierSpecs of(AnnotationMirror mirror, PackageElement specPackage, Elements elements) {
        String namespace = (String) value(mirror, "namespace");
        return new EarlierSpecs(Optional.of(namespace), types(mirror, specPackage, elements));
    }

    private static Object value(AnnotationMirror mirror, String member) {
        return AnnotationMirrors.getAnnotationValue(mirror, member).getValue();
    }

    private static List<TypeElement> types(AnnotationMirror mirror, PackageElement specPackage, Elements elements) {
        return ((List<?>) value(mirror, "value"))
                .stream()
                        .map(name -> elements.getTypeElement(
                                ((AnnotationValue) name).getValue().toString()))
                        .filter(Objects::nonNull)
                        .filter(type -> SpecKind.of(type).isPresent())
                        .filter(type -> MoreElements.getPackage(type).equals(specPackage))
                        .toList();
    }

    private static boolean isGeneratedFrom(AnnotationMirror mirror) {
        return ((QualifiedNameable) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(GENERATED_FROM);
    }
}
