package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StageNames;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stage of a staged builder: an interface whose methods set one required property. It is nested in the model
 * because a class cannot implement an interface that is nested in the class itself.
 *
 * @param name the name of the interface
 * @param property the property that the stage sets
 * @param next the next stage, or the builder itself
 * @param documentation the comment of the interface's method
 */
record Stage(ClassName name, Property property, ClassName next, CodeBlock documentation) {
    /** Returns the stages of a builder. */
    static List<Stage> of(StructuredSpec spec, StructuredNames names) {
        Map<Property, String> stageNames = StageNames.of(spec);
        List<Property> required = List.copyOf(stageNames.keySet());
        List<ClassName> classes = new ArrayList<>();
        stageNames.values().forEach(name -> classes.add(names.model().nestedClass(name)));
        classes.add(names.builder());
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            Property property = required.get(i);
            CodeBlock documentation = InheritedDoc.of(property, spec, "Sets {@code %s}.");
            stages.add(new Stage(classes.get(i), property, classes.get(i + 1), documentation));
        }
        return stages;
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
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name.simpleName())
                .addModifiers(PUBLIC)
                .addJavadoc("Builder stage that sets the required property {@code $L}.\n", property.name())
                .addMethod(setter.build());
        if (NestedBuilders.areOf(property)) {
            type.addMethod(NestedBuilders.ofStage(property, next));
        }
        return type.build();
    }
}
