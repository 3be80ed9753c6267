package dev.graphlet.processor.reading;

import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.annotations.CreateOnly;
import dev.graphlet.annotations.Key;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.Sensitive;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Navigation;
import dev.graphlet.processor.model.Permissions;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ValueType;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Reads a property from a method.
 *
 * @param documentation reads the comment of the method
 * @param references collects the qualified names of the specs that the method refers to
 * @param problems collects the problems of the method
 */
record PropertyReader(DocumentationReader documentation, Set<String> references, Problems problems) {
    private static final Map<Class<? extends Annotation>, Property.Trait> TRAITS = Map.of(
            Key.class, Property.Trait.KEY,
            AlternateKey.class, Property.Trait.ALTERNATE_KEY,
            Required.class, Property.Trait.REQUIRED,
            ReadOnly.class, Property.Trait.READ_ONLY,
            CreateOnly.class, Property.Trait.CREATE_ONLY,
            Sensitive.class, Property.Trait.SENSITIVE);

    /** Returns the property; empty if {@code method} has a problem. */
    Optional<Property> read(ExecutableElement method) {
        List<Permissions> permissions = permissions(method);
        return MethodShape.isProperty(method, problems)
                ? TypeReader.ofResult(method, references, problems).read().map(type -> read(method, type, permissions))
                : Optional.empty();
    }

    private Property read(ExecutableElement method, ValueType type, List<Permissions> permissions) {
        String name = MemberOrder.wireName(method);
        return new Property(
                name,
                JavaNames.accessor(method.getSimpleName().toString()),
                type,
                TypeReader.isList(method.getReturnType()),
                traits(method),
                SpecAnnotation.find(method, dev.graphlet.annotations.Navigation.class)
                        .map(annotation -> new Navigation(
                                annotation.flag("contained"),
                                annotation.operations("operations"),
                                annotation.flag("delta"),
                                permissions)),
                ConstraintReader.read(method),
                documentation.read(method),
                Origin.of(method));
    }

    static Set<Property.Trait> traits(Element method) {
        Set<Property.Trait> traits = EnumSet.noneOf(Property.Trait.class);
        TRAITS.forEach((annotation, trait) -> {
            if (SpecAnnotation.isOn(method, annotation)) {
                traits.add(trait);
            }
        });
        return traits;
    }

    private List<Permissions> permissions(ExecutableElement method) {
        List<Permissions> permissions = PermissionsReader.read(method, problems);
        if (!permissions.isEmpty() && !SpecAnnotation.isOn(method, dev.graphlet.annotations.Navigation.class)) {
            Origin origin = Origin.of(method)
                    .at(dev.graphlet.annotations.Permissions.List.class)
                    .at(dev.graphlet.annotations.Permissions.class);
            problems.add(ProblemCode.PERMISSIONS_PLACE, origin, method.getSimpleName());
        }
        return permissions;
    }
}
