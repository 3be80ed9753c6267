package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import dev.graphlet.annotations.Facts;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the types with Graphlet annotations, including nested types. */
public final class SpecFinder {
    private SpecFinder() {}

    /** Returns the qualified names of the types with Graphlet annotations on the type or on a member. */
    public static Set<String> find(Collection<? extends Element> roots) {
        Set<String> names = new TreeSet<>();
        allTypes(roots)
                .filter(SpecFinder::hasAnnotations)
                .forEach(type -> names.add(type.getQualifiedName().toString()));
        return names;
    }

    /** Returns the qualified names of all types in {@code roots}, including nested types. */
    public static Set<String> types(Collection<? extends Element> roots) {
        return allTypes(roots).map(type -> type.getQualifiedName().toString()).collect(Collectors.toSet());
    }

    /** Returns the packages of the specs and facts in {@code roots}, and the packages declared in {@code roots}. */
    public static Set<PackageElement> packages(Collection<? extends Element> roots) {
        return Stream.concat(
                        allTypes(roots)
                                .filter(type -> hasAnnotations(type) || SpecAnnotation.isOn(type, Facts.class))
                                .map(MoreElements::getPackage),
                        ElementFilter.packagesIn(roots).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<TypeElement> allTypes(Collection<? extends Element> elements) {
        return ElementFilter.typesIn(elements).stream()
                .flatMap(type -> Stream.concat(Stream.of(type), allTypes(type.getEnclosedElements())));
    }

    private static boolean hasAnnotations(TypeElement type) {
        Stream<Element> members = type.getEnclosedElements().stream()
                .filter(member -> !(member instanceof TypeElement))
                .map(Element.class::cast);
        return Stream.concat(Stream.of(type), members)
                .flatMap(element -> SpecAnnotation.within(element).stream())
                .anyMatch(annotation -> !annotation.is(Facts.class));
    }
}
