package dev.graphlet.processor.reading;

import dev.graphlet.annotations.PermissionCeiling;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Ceiling;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.Spec;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @PermissionCeiling} of a package and of its containers. */
public final class CeilingReader {
    private CeilingReader() {}

    /** Returns the ceilings of a package with the given specs. */
    public static List<Ceiling> read(String specPackage, Collection<Spec> specs, Elements elements) {
        Stream<Ceiling> ofPackage = Stream.ofNullable(elements.getPackageElement(specPackage))
                .flatMap(element -> read(element, "").stream());
        Stream<Ceiling> ofContainers = specs.stream()
                .filter(ContainerSpec.class::isInstance)
                .map(Spec::specClass)
                .sorted()
                .flatMap(name -> read(Objects.requireNonNull(elements.getTypeElement(name)), name).stream());
        return Stream.concat(ofPackage, ofContainers).toList();
    }

    private static Optional<Ceiling> read(Element element, String specClass) {
        return SpecAnnotation.find(element, PermissionCeiling.class)
                .filter(SpecAnnotation::isResolved)
                .map(annotation -> new Ceiling(
                        specClass,
                        annotation.strings("delegated"),
                        annotation.strings("personal"),
                        annotation.strings("application"),
                        annotation.origin()));
    }

    /** Reports a ceiling on a spec that is no container. */
    static void checkPlace(TypeElement type, Problems problems) {
        SpecKind kind = SpecKind.allOf(type).get(0);
        if (kind != SpecKind.CONTAINER && SpecAnnotation.isOn(type, PermissionCeiling.class)) {
            problems.add(
                    ProblemCode.CEILING_PLACE,
                    Origin.of(type).at(PermissionCeiling.class),
                    type.getSimpleName(),
                    kind.annotation());
        }
    }
}
