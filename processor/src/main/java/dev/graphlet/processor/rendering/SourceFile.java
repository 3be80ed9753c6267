package dev.graphlet.processor.rendering;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** The parts that all generated files share. */
final class SourceFile {
    private SourceFile() {}

    /** Returns a public class with the annotations that every generated class has. */
    static TypeSpec.Builder publicClass(ClassName name) {
        return annotated(TypeSpec.classBuilder(name).addModifiers(javax.lang.model.element.Modifier.PUBLIC));
    }

    static TypeSpec.Builder annotated(TypeSpec.Builder type) {
        return type.addAnnotation(AnnotationSpec.builder(RuntimeNames.GENERATED)
                        .addMember("value", "$S", "dev.graphlet.processor")
                        .build())
                .addAnnotation(RuntimeNames.NULL_MARKED);
    }

    /** Suppresses deprecation warnings in generated code that uses deprecated types; callers are still warned. */
    static TypeSpec.Builder quiet(TypeSpec.Builder type) {
        return type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build());
    }

    /** Returns the file. It imports nothing from java.lang: no model has the name of a java.lang class in use. */
    static JavaFile of(ClassName name, TypeSpec.Builder type) {
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
