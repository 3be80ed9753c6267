package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.List;

/** The static factory methods of a model. */
final class Starts {
    private Starts() {}

    static List<MethodSpec> of(StructuredSpec spec, StructuredNames names) {
        List<MethodSpec> methods = new ArrayList<>(List.of(builder(spec, names), anyBuilder(names)));
        boolean nothingRequired = spec.allProperties().stream().noneMatch(p -> p.is(Property.Trait.REQUIRED));
        if (spec.open() && nothingRequired) {
            methods.add(of(names));
        }
        return methods;
    }

    // public static RunGroupBuilder.DisplayNameStage builder() { return anyBuilder(); }
    private static MethodSpec builder(StructuredSpec spec, StructuredNames names) {
        List<Stage> stages = Stage.of(spec, names);
        TypeName start = stages.isEmpty() ? names.builder() : stages.get(0).name();
        String doc = stages.isEmpty()
                ? "Returns a builder.\n"
                : "Returns a staged builder: set the required properties in order, then any optional ones.\n";
        return publicStatic("builder", start)
                .addJavadoc(doc)
                .addStatement("return anyBuilder()")
                .build();
    }

    // public static RunGroupBuilder anyBuilder() { return new RunGroupBuilder("#microsoft.industryData.runGroup"); }
    private static MethodSpec anyBuilder(StructuredNames names) {
        return publicStatic("anyBuilder", names.builder())
                .addJavadoc(
                        "Returns a builder that takes all properties, also required ones, in any order. For tests and copies.\n")
                .addStatement("return new $T($S)", names.builder(), "#" + names.qualifiedName())
                .build();
    }

    // public static RunStatistics of(String name, Object value) { … }
    private static MethodSpec of(StructuredNames names) {
        return publicStatic("of", names.model())
                .addJavadoc("Returns a value of this open type with one property that the spec does not declare.\n")
                .addParameter(ClassName.get(String.class), "name")
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "value")
                .addStatement("return anyBuilder().additionalProperty(name, value).build()")
                .build();
    }

    private static MethodSpec.Builder publicStatic(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC).returns(returns);
    }
}
