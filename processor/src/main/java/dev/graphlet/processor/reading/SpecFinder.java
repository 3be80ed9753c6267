package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the types that carry Graphlet's annotations, nested ones too. */
public final class SpecFinder {
    private SpecFinder() {}

    /** The qualified names of the types in these that have something to read, on themselves or on a member. */
    public static Set<String> find(Collection<? extends Element> roots) {
        Set<String> names = new TreeSet<>();
        types(roots)
                .filter(SpecFinder::hasWords)
                .forEach(type -> names.add(type.getQualifiedName().toString()));
        return names;
    }

    /** The simple names of the models that are generated for the specs of the package. */
    public static Set<String> models(PackageElement specPackage) {
        Set<String> names = new TreeSet<>();
        types(specPackage.getEnclosedElements())
                .forEach(type -> SpecKind.of(type)
                        .filter(kind -> kind != SpecKind.CONTAINER)
                        .ifPresent(kind ->
                                names.add(ReferenceReader.read(type, kind).javaName())));
        return names;
    }

    /** The package of the spec. */
    public static PackageElement packageOf(TypeElement spec) {
        return MoreElements.getPackage(spec);
    }

    private static Stream<TypeElement> types(Collection<? extends Element> elements) {
        return ElementFilter.typesIn(elements).stream()
                .flatMap(type -> Stream.concat(Stream.of(type), types(type.getEnclosedElements())));
    }

    private static boolean hasWords(TypeElement type) {
        Stream<Element> members = type.getEnclosedElements().stream()
                .filter(member -> !(member instanceof TypeElement))
                .map(Element.class::cast);
        return Stream.concat(Stream.of(type), members)
                .anyMatch(element -> !Word.within(element).isEmpty());
    }
}
