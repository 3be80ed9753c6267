package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.List;

/** The static factory methods of a model. */
final class BuilderFactories {
    private BuilderFactories() {}

    static List<MethodSpec> of(StructuredSpec spec, StructuredNames names) {
        List<Stage> stages = Stage.of(spec, names);
        if (!stages.isEmpty()) {
            return List.of(staged(stages.get(0).name()), unstaged(names));
        }
        List<MethodSpec> methods = new ArrayList<>(List.of(builder(names)));
        if (spec.open()) {
            methods.add(of(names));
        }
        return methods;
    }

    // public static RunGroup.DisplayNameStage builder() { return unstagedBuilder(); }
    private static MethodSpec staged(TypeName first) {
        return publicStatic("builder", first)
                .addJavadoc("Returns a staged builder: set the required properties in order, then any optional ones.\n")
                .addStatement("return unstagedBuilder()")
                .build();
    }

    // public static RunGroupBuilder unstagedBuilder() { return new RunGroupBuilder("#microsoft.industryData.runGroup");
    // }
    private static MethodSpec unstaged(StructuredNames names) {
        return newBuilder(
                "unstagedBuilder",
                names,
                "Returns a builder that takes all properties, also required ones, in any order. For tests and mappers.\n");
    }

    // public static PublicErrorBuilder builder() { return new PublicErrorBuilder("#microsoft.graph.publicError"); }
    private static MethodSpec builder(StructuredNames names) {
        return newBuilder("builder", names, "Returns a builder.\n");
    }

    private static MethodSpec newBuilder(String method, StructuredNames names, String documentation) {
        return publicStatic(method, names.builder())
                .addJavadoc(documentation)
                .addStatement("return new $T($S)", names.builder(), "#" + names.qualifiedName())
                .build();
    }

    // public static RunStatistics of(String name, Object value) { … }
    private static MethodSpec of(StructuredNames names) {
        return publicStatic("of", names.model())
                .addJavadoc("Returns a value of this open type with one property that the spec does not declare.\n")
                .addParameter(ClassName.get(String.class), "name")
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "value")
                .addStatement("return builder().additionalProperty(name, value).build()")
                .build();
    }

    private static MethodSpec.Builder publicStatic(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC).returns(returns);
    }
}
