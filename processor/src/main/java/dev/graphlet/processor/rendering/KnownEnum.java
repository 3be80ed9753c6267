package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.EnumSpec.Member;
import java.util.List;

/** {@code RunStatus.Known}: the declared members as a Java enum, for {@code switch}. */
final class KnownEnum {
    /** The constant for all undeclared members. */
    static final String UNDECLARED = "UNDECLARED";

    /** A Java enum creates its constants in one method of 64 kB: javac accepts 4,103 constants, ECJ 2,741. */
    private static final int MOST_MEMBERS = 2_700;

    private KnownEnum() {}

    /** Returns whether the members fit into a Java enum. */
    static boolean isGenerated(EnumSpec spec) {
        return spec.members().size() <= MOST_MEMBERS;
    }

    /** Returns the name of the Java enum nested in the class of {@code spec}. */
    static ClassName name(EnumSpec spec) {
        return JavaTypes.model(spec.reference()).nestedClass("Known");
    }

    // return switch (value()) {
    //     case "running" -> Known.RUNNING;
    //     default -> Known.UNDECLARED;
    // };
    static List<MethodSpec> methods(EnumSpec spec, MethodSpec.Builder method) {
        ClassName known = name(spec);
        CodeBlock value = CodeBlock.of("value()");
        return new MemberSwitch(
                        spec.members(),
                        member -> CodeBlock.of("$T.$N", known, member.javaName()),
                        CodeBlock.of("$T.$L", known, undeclared(spec)))
                .of(method.returns(known), value, value);
    }

    // public enum Known { RUNNING, UNDECLARED }
    static TypeSpec type(EnumSpec spec) {
        TypeSpec.Builder known = TypeSpec.enumBuilder(name(spec))
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
                        undeclared(spec),
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("A member that the spec does not declare.\n")
                                .build())
                .build();
    }

    private static String undeclared(EnumSpec spec) {
        boolean taken = spec.members().stream().anyMatch(m -> m.javaName().equals(UNDECLARED));
        return taken ? UNDECLARED + "_" : UNDECLARED;
    }
}
