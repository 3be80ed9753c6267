package dev.graphlet.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/graphlet/annotations");

    static Stream<Class<?>> annotations() {
        return Stream.of(
                Action.class,
                AlternateKey.class,
                CreateOnly.class,
                Facts.class,
                Function.class,
                GraphComplex.class,
                GraphContainer.class,
                GraphEntity.class,
                GraphEnum.class,
                GraphService.class,
                Inherits.class,
                Items.class,
                Key.class,
                Length.class,
                MultipleOf.class,
                Name.class,
                Navigation.class,
                Pattern.class,
                PermissionCeiling.class,
                Permissions.class,
                Projection.class,
                Range.class,
                ReadOnly.class,
                Required.class,
                Sample.class,
                Sensitive.class,
                Unlisted.class);
    }

    @Test
    void thisTestKnowsEveryAnnotation() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Stream<String> names = Stream.concat(
                    annotations().map(Class::getSimpleName), Stream.of("Cloud", "Operation", "entity", "package-info"));

            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names.map(name -> name + ".java").toList());
        }
    }

    /** Gradle's incremental compilation reads specs from class files, and nobody needs them at run time. */
    @ParameterizedTest
    @MethodSource("annotations")
    void isKeptInClassFilesAndDocumented(Class<?> annotation) {
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
        assertThat(annotation.isAnnotationPresent(Documented.class)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void hasAnExample(Class<?> annotation) throws IOException {
        String source = Files.readString(SOURCES.resolve(annotation.getSimpleName() + ".java"));

        assertThat(source.substring(0, source.indexOf("public @interface")))
                .contains("<pre>{@code", "@" + annotation.getSimpleName());
    }

    @Test
    void anEntityOffersWhatMostServicesDoAndANavigationWhatItsTargetDoes() throws NoSuchMethodException {
        assertThat((Operation[]) GraphEntity.class.getMethod("operations").getDefaultValue())
                .containsExactly(Operation.CREATE, Operation.LIST, Operation.GET, Operation.UPDATE, Operation.DELETE);
        assertThat((Operation[]) Navigation.class.getMethod("operations").getDefaultValue())
                .isEmpty();
        assertThat(Navigation.class.getMethod("delta").getDefaultValue()).isEqualTo(true);
    }

    @Test
    void aTypeHasItsNameInJavaFromThatOnTheWireUnlessItGivesOne() throws NoSuchMethodException {
        for (Class<?> type : List.of(GraphEntity.class, GraphComplex.class, GraphEnum.class)) {
            assertThat(type.getMethod("javaName").getDefaultValue()).isEqualTo("");
        }
    }

    /** A parameter is a value too. */
    @Test
    void whatConstrainsAPropertyConstrainsAParameter() {
        assertThat(annotations()
                        .filter(annotation -> List.of(
                                        annotation.getAnnotation(Target.class).value())
                                .contains(ElementType.PARAMETER)))
                .containsExactly(
                        Items.class,
                        Length.class,
                        MultipleOf.class,
                        Name.class,
                        Pattern.class,
                        Range.class,
                        Required.class,
                        Sensitive.class,
                        Unlisted.class);
    }

    @Test
    void theContainerOfPermissionsIsKeptToo() {
        assertThat(Permissions.List.class.getAnnotation(Retention.class).value())
                .isEqualTo(RetentionPolicy.CLASS);
        assertThat(Permissions.List.class.isAnnotationPresent(Documented.class)).isTrue();
    }

    @Test
    void theModuleIsNamedAndDependsOnNothing() throws IOException {
        try (var in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            var module = ModuleDescriptor.read(in);

            assertThat(module.name()).isEqualTo("dev.graphlet.annotations");
            assertThat(module.requires())
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactly("java.base");
        }
    }
}
