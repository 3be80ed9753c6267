package dev.graphlet.processor.rendering;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;

/** What all generated files share. */
final class SourceFile {
    /** The classes of java.lang that generated code names; a model called like one of them makes imports explicit. */
    private static final Set<String> USED_OF_JAVA_LANG = Set.of(
            "Boolean",
            "Deprecated",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings",
            "Void");

    private SourceFile() {}

    /** A public class with the annotations that every generated class has. */
    static TypeSpec.Builder publicClass(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(javax.lang.model.element.Modifier.PUBLIC)
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.GENERATED)
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

    static JavaFile of(ClassName name, TypeSpec.Builder type, Set<String> packageClassNames) {
        boolean shadowed = USED_OF_JAVA_LANG.stream().anyMatch(packageClassNames::contains);
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(!shadowed)
                .build();
    }
}
