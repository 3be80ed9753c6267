package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.graphlet.processor.model.EnumSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The methods of an enumeration of flags, whose values combine several members. */
final class FlagsMethods {
    private FlagsMethods() {}

    static List<MethodSpec> of(EnumSpec spec, ClassName name) {
        List<MethodSpec> methods = new ArrayList<>(List.of(ofMembers(name), members(name), contains(name)));
        KnownEnum known = KnownEnum.of(spec);
        if (known.isGenerated()) {
            methods.add(known(known.name()));
        }
        return methods;
    }

    // public static Days of(List<Days> members) { … }
    private static MethodSpec ofMembers(ClassName name) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), name), "members")
                .addJavadoc("Returns the combination of {@code members}.\n")
                .addStatement(
                        "return of(members.stream().map($L::value).collect($T.joining($S)))",
                        JavaTypes.qualifier(name),
                        Collectors.class,
                        ",")
                .build();
    }

    private static MethodSpec members(ClassName name) {
        return MethodSpec.methodBuilder("members")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
                .addJavadoc("Returns the combined members, declared or not, in the order of {@code value()}.\n")
                .addStatement("return members(value()).stream().map($L::of).toList()", JavaTypes.qualifier(name))
                .build();
    }

    private static MethodSpec contains(ClassName name) {
        return MethodSpec.methodBuilder("contains")
                .addModifiers(PUBLIC)
                .returns(boolean.class)
                .addParameter(name, "member")
                .addJavadoc("Returns whether this value contains every member of {@code member}.\n")
                .addStatement("return members().containsAll(member.members())")
                .build();
    }

    // return members().stream().map(member -> member.known).collect(Collectors.toUnmodifiableSet());
    private static MethodSpec known(ClassName known) {
        return MethodSpec.methodBuilder("known")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Set.class), known))
                .addJavadoc("Returns the members as Java enum constants, for {@code switch}.\n")
                .addStatement(
                        "return members().stream().map(member -> member.known).collect($T.toUnmodifiableSet())",
                        Collectors.class)
                .build();
    }
}
