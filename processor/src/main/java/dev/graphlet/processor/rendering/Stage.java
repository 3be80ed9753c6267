package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of a staged builder: the interface whose only method sets one required property. Nested in the model, for a
 * class cannot implement an interface that it holds itself.
 *
 * @param name the interface
 * @param property what it sets
 * @param next what follows: another stage, or the builder itself
 * @param documentation of its method
 */
record Stage(ClassName name, Property property, ClassName next, CodeBlock documentation) {
    /**
     * The stages of a builder. A type with a base that can exist itself has none: its builder() hides that of its base,
     * and no stage can stand for another that offers build() earlier.
     */
    static List<Stage> of(StructuredSpec spec, StructuredNames names) {
        if (spec.abstractType() || hasConcreteBase(spec)) {
            return List.of();
        }
        List<Property> required = spec.allProperties().stream()
                .filter(p -> p.is(Property.Trait.REQUIRED))
                .toList();
        NameAllocator allocator = new NameAllocator();
        allocator.newName(names.model().simpleName());
        required.forEach(p -> allocator.newName(JavaNames.type(p.javaName()) + "Stage", p));
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            boolean last = i + 1 == required.size();
            ClassName next = last ? names.builder() : names.model().nestedClass(allocator.get(required.get(i + 1)));
            Property property = required.get(i);
            ClassName name = names.model().nestedClass(allocator.get(property));
            stages.add(new Stage(name, property, next, InheritedDoc.of(property, spec, "Sets {@code %s}.")));
        }
        return stages;
    }

    private static boolean hasConcreteBase(StructuredSpec spec) {
        return spec.base().isPresent()
                && (!spec.base().get().abstractType()
                        || hasConcreteBase(spec.base().get()));
    }

    // public interface DisplayNameStage {
    //     StartDateTimeStage displayName(String displayName);
    TypeSpec render() {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(next)
                .addJavadoc(documentation)
                .addParameter(JavaTypes.of(property), property.javaName());
        if (property.documentation().deprecated()) {
            setter.addAnnotation(Deprecated.class);
        }
        return TypeSpec.interfaceBuilder(name.simpleName())
                .addModifiers(PUBLIC)
                .addJavadoc("Asks for {@code $L}.\n", property.name())
                .addMethod(setter.build())
                .build();
    }
}
