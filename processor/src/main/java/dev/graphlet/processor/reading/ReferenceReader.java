package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Key;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.model.EntityTarget;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.TypeReference;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the {@code TypeReference} by which other specs refer to a spec. */
final class ReferenceReader {
    private static final int DEEPEST = 100;

    private ReferenceReader() {}

    static TypeReference read(TypeElement spec, SpecKind kind) {
        Service service = ServiceReader.read(MoreElements.getPackage(spec));
        SpecAnnotation annotation = kind.annotationOf(spec);
        boolean type = kind.isType();
        String name =
                or(type ? annotation.string("name") : "", spec.getSimpleName().toString());
        String namespace = or(type ? annotation.string("namespace") : "", service.namespace());
        String javaName = or(type ? annotation.string("javaName") : "", JavaNames.model(name));
        return new TypeReference(
                namespace,
                name,
                kind.kind(),
                service.generatedPackage(),
                javaName,
                MoreElements.isAnnotationPresent(spec, Deprecated.class),
                kind.isStructured() && annotation.flag("abstractType"),
                kind == SpecKind.ENUM && annotation.flag("flags"),
                kind == SpecKind.ENTITY ? Optional.of(target(spec, annotation, javaName)) : Optional.empty());
    }

    private static EntityTarget target(TypeElement spec, SpecAnnotation annotation, String javaName) {
        String collection = EntityParts.read(annotation)
                .entitySet()
                .map(set -> JavaNames.type(set.name()))
                .orElse(javaName);
        Set<ResourceOperation> operations = annotation.operations("operations");
        boolean addressed = !annotation.string("entitySet").isEmpty()
                || !annotation.string("singleton").isEmpty()
                || !operations.isEmpty();
        // An entity set without a key is reported elsewhere.
        boolean collectable = annotation.flag("abstractType")
                || !annotation.string("entitySet").isEmpty()
                || hasKey(spec, 0);
        return new EntityTarget(collection, operations, addressed || offers(spec, 0), collectable);
    }

    /**
     * Returns whether {@code spec} or a base has a key. A type that cannot be an entity counts as having a key, because
     * it is reported elsewhere.
     */
    private static boolean hasKey(TypeElement spec, int depth) {
        if (spec.getKind() != ElementKind.INTERFACE || !spec.getInterfaces().isEmpty()) {
            return true;
        }
        boolean own = ElementFilter.methodsIn(spec.getEnclosedElements()).stream()
                .anyMatch(method -> SpecAnnotation.isOn(method, Key.class));
        if (own || depth >= DEEPEST || !SpecAnnotation.isOn(spec, Inherits.class)) {
            return own || depth >= DEEPEST;
        }
        return Inheritance.named(spec)
                .filter(base -> SpecAnnotation.isOn(base, SpecKind.ENTITY.type()))
                .map(base -> hasKey(base, depth + 1))
                .orElse(true);
    }

    /** Returns whether {@code spec} or a base has members on its path, or is a media entity. Tolerates cycles. */
    private static boolean offers(TypeElement spec, int depth) {
        boolean own =
                ElementFilter.methodsIn(spec.getEnclosedElements()).stream().anyMatch(ReferenceReader::isOnPath);
        boolean media = SpecAnnotation.find(spec, SpecKind.ENTITY.type())
                .filter(annotation -> annotation.flag("hasStream"))
                .isPresent();
        return own
                || media
                || (depth < DEEPEST
                        && Inheritance.named(spec)
                                .filter(base -> offers(base, depth + 1))
                                .isPresent());
    }

    private static boolean isOnPath(ExecutableElement method) {
        return Stream.of(Navigation.class, Action.class, Function.class)
                        .anyMatch(type -> SpecAnnotation.isOn(method, type))
                || StreamReader.isStream(method);
    }

    private static String or(String given, String otherwise) {
        return given.isEmpty() ? otherwise : given;
    }
}
