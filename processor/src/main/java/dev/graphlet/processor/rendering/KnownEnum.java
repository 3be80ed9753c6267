package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.EnumSpec.Member;
import java.util.Optional;

/**
 * {@code RunStatus.Known}: the declared members as a Java enum, for {@code switch}; and the field that holds its
 * constant.
 *
 * @param spec the enumeration
 * @param isGenerated whether the members fit into a Java enum; if not, there is no field either
 */
record KnownEnum(EnumSpec spec, boolean isGenerated) {
    /** The constant for all undeclared members. */
    private static final String UNDECLARED = "UNDECLARED";

    /** A Java enum creates its constants in one method of 64 kB: javac accepts 4,103 constants, ECJ 2,741. */
    private static final int MOST_MEMBERS = 2_700;

    static KnownEnum of(EnumSpec spec) {
        return new KnownEnum(spec, spec.members().size() <= MOST_MEMBERS);
    }

    /** Returns the name of the Java enum nested in the class of the enumeration. */
    ClassName name() {
        return JavaTypes.model(spec.reference()).nestedClass("Known");
    }

    // private final Known known;
    Optional<FieldSpec> field() {
        return isGenerated
                ? Optional.of(FieldSpec.builder(name(), "known", PRIVATE, FINAL).build())
                : Optional.empty();
    }

    /** Returns the argument of a constructor for the field, after the value: {@code , Known.RUNNING}. */
    CodeBlock argument(String constant) {
        return isGenerated ? CodeBlock.of(", $T.$N", name(), constant) : CodeBlock.of("");
    }

    // public Known known() {
    //     return this.known;
    Optional<MethodSpec> method() {
        return field().map(field -> MethodSpec.methodBuilder(field.name())
                .addModifiers(PUBLIC)
                .returns(field.type())
                .addJavadoc("Returns this value as a Java enum constant, for {@code switch}.\n")
                .addStatement("return this.$N", field.name())
                .build());
    }

    // public enum Known { RUNNING, UNDECLARED }
    TypeSpec type() {
        TypeSpec.Builder known = TypeSpec.enumBuilder(name())
                .addModifiers(PUBLIC)
                .addJavadoc("The declared members, and one constant for all other members.\n");
        for (Member member : spec.members()) {
            TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("");
            constant.addJavadoc("{@code $L}.\n", member.name());
            if (member.documentation().deprecated()) {
                constant.addAnnotation(Deprecated.class);
            }
            known.addEnumConstant(member.javaName(), constant.build());
        }
        return known.addEnumConstant(
                        undeclared(),
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("A member that the spec does not declare.\n")
                                .build())
                .build();
    }

    String undeclared() {
        boolean taken = spec.members().stream().anyMatch(m -> m.javaName().equals(UNDECLARED));
        return taken ? UNDECLARED + "_" : UNDECLARED;
    }
}
