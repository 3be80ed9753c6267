package dev.graphlet.processor.rendering;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** What all generated files share. */
final class SourceFile {
    private SourceFile() {}

    /** A public class with the annotations that every generated class has. */
    static TypeSpec.Builder publicClass(ClassName name) {
        return annotated(TypeSpec.classBuilder(name).addModifiers(javax.lang.model.element.Modifier.PUBLIC));
    }

    static TypeSpec.Builder annotated(TypeSpec.Builder type) {
        return type.addAnnotation(AnnotationSpec.builder(RuntimeNames.GENERATED)
                        .addMember("value", "$S", "dev.graphlet.processor")
                        .build())
                .addAnnotation(RuntimeNames.NULL_MARKED);
    }

    /** For a class that is not deprecated and names what is: whoever calls that is warned, not whoever compiles this. */
    static TypeSpec.Builder quiet(TypeSpec.Builder type) {
        return type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build());
    }

    /** No model is called like a class of java.lang that generated code names, so that those need no import. */
    static JavaFile of(ClassName name, TypeSpec.Builder type) {
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
