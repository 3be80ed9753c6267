package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.GeneratedFrom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A public type of the runtime is either for programs, or marked as internal. A type is for programs if code of the
 * README or the guide names it, or if a member of another type for programs has it in its signature, beginning with the
 * generated classes of the example.
 */
class ApiTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages("dev.graphlet.runtime", "com.example");

    private static final Pattern GENERATED_CODE = Pattern.compile("<!-- from example/target/[^`]+```[^`]+```");

    private final Set<JavaClass> reached = new HashSet<>();
    private final Deque<JavaClass> todo = new ArrayDeque<>();
    private final Set<String> wrong = new TreeSet<>();

    @Test
    void aPublicTypeIsEitherForProgramsOrInternal() throws IOException {
        Set<String> named = namesInCode();
        for (JavaClass each : CLASSES) {
            if (isPublic(each) && named.contains(nameInCode(each))) {
                reach(each, "the guide");
            }
            // The runtime ships the classes of the built-in spec, which are generated like those of programs.
            boolean generated = !isRuntime(each) || each.isAnnotatedWith(GeneratedFrom.class);
            if (generated && isPublic(each) && !isInternal(each)) {
                reach(each, "the generated code");
            }
        }
        while (!todo.isEmpty()) {
            reachFrom(todo.remove());
        }
        for (JavaClass each : CLASSES) {
            if (isPublic(each) && !isInternal(each) && !reached.contains(each)) {
                wrong.add(each.getName() + " is not internal, but no program reaches it");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Returns the qualified and simple names within code of the README and the guide. */
    private static Set<String> namesInCode() throws IOException {
        Path root = Path.of("..");
        StringBuilder text = new StringBuilder(Files.readString(root.resolve("README.md")));
        try (Stream<Path> pages = Files.list(root.resolve("docs/guide"))) {
            for (Path page : pages.toList()) {
                text.append(Files.readString(page));
            }
        }
        String written = GENERATED_CODE.matcher(text).replaceAll("");
        return Pattern.compile("(`+)[^`]+\\1")
                .matcher(written)
                .results()
                .flatMap(code -> Arrays.stream(code.group().split("[^\\w.]+|\\.(?=[a-z])")))
                .collect(Collectors.toSet());
    }

    /** Returns {@code Change.Changed} for a nested type. */
    private static String nameInCode(JavaClass type) {
        return type.getEnclosingClass().map(outer -> nameInCode(outer) + ".").orElse("") + type.getSimpleName();
    }

    private void reachFrom(JavaClass type) {
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .filter(base -> !isInternal(base)) // its members are for nobody
                .forEach(base -> reach(base, type.getName()));
        for (JavaMember member : type.getMembers()) {
            if (isPublic(member) && !member.isAnnotatedWith(InternalApi.class)) {
                typesOf(member).forEach(part -> reach(part, member.getFullName()));
            }
        }
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        Stream<? extends JavaType> types = member instanceof JavaField field
                ? Stream.of(field.getType())
                : Stream.concat(
                        Stream.of(((JavaCodeUnit) member).getReturnType()),
                        ((JavaCodeUnit) member).getParameterTypes().stream());
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private void reach(JavaClass type, String why) {
        if (!CLASSES.contain(type.getName()) || !isPublic(type)) {
            return;
        }
        if (isInternal(type)) {
            wrong.add(type.getName() + " is internal, but reached from " + why);
        } else if (reached.add(type)) {
            todo.add(type);
        }
    }

    private static boolean isRuntime(JavaClass type) {
        return type.getPackageName().startsWith("dev.graphlet.runtime");
    }

    private static boolean isPublic(HasModifiers what) {
        boolean hidden = what instanceof JavaClass type
                && type.getEnclosingClass().filter(outer -> !isPublic(outer)).isPresent();
        return what.getModifiers().contains(JavaModifier.PUBLIC)
                && !what.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !hidden;
    }

    /** Returns whether {@code type} or a class around it is marked. */
    private static boolean isInternal(JavaClass type) {
        return type.isAnnotatedWith(InternalApi.class)
                || type.getEnclosingClass().filter(ApiTest::isInternal).isPresent();
    }
}
