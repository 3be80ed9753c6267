package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Spec;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The Java name in a spec is a valid name for a class and hides no other class. */
final class JavaNameIsOfClass implements Rule<Spec> {
    /** Names that are not keywords, but are not allowed for classes either (JLS 17, section 3.9). */
    private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

    @Override
    public void check(Spec spec, Problems problems) {
        String name = spec.reference().javaName();
        mistake(name)
                .ifPresent(mistake -> problems.add(
                        ProblemCode.MODEL_NAME,
                        spec.origin().at(OdataName.annotation(spec), "javaName"),
                        name,
                        mistake));
    }

    /** Returns what is wrong with {@code name} as the end of a sentence; empty if it is valid. */
    static Optional<String> mistake(String name) {
        if (!SourceVersion.isIdentifier(name)) {
            return Optional.of("is not");
        }
        if (SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || RESTRICTED.contains(name)) {
            return Optional.of("is a reserved word of Java");
        }
        if (JavaNames.isOfJavaLang(name)) {
            return Optional.of("would hide a class of java.lang");
        }
        return JavaNames.isNested(name) ? Optional.of("is the name of a class in the models") : Optional.empty();
    }
}
