package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import dev.graphlet.processor.model.Service;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The specs of a package that an earlier compilation knew, as the registry that it generated names them. No package is listed:
 * that would make javac read each source file of the source path.
 */
public final class EarlierSpecs {
    private static final String GENERATED_FROM = "dev.graphlet.runtime.model.GeneratedFrom";

    private EarlierSpecs() {}

    /** Returns those that are still there and still specs of the package. */
    public static List<TypeElement> of(PackageElement specPackage, Elements elements) {
        Service service = ServiceReader.read(specPackage);
        TypeElement registry = elements.getTypeElement(service.generatedPackage() + "." + service.typesName());
        Stream<String> names = registry == null ? Stream.of() : names(registry);
        return names.map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .filter(type -> SpecKind.of(type).isPresent())
                .filter(type -> MoreElements.getPackage(type).equals(specPackage))
                .toList();
    }

    private static Stream<String> names(TypeElement registry) {
        return registry.getAnnotationMirrors().stream()
                .filter(EarlierSpecs::isGeneratedFrom)
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .flatMap(value -> ((List<?>) value.getValue()).stream())
                .map(name -> ((AnnotationValue) name).getValue().toString());
    }

    private static boolean isGeneratedFrom(AnnotationMirror mirror) {
        return ((QualifiedNameable) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(GENERATED_FROM);
    }
}
