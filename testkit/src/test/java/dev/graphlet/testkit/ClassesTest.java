package dev.graphlet.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the classes of the testkit are named and made, and which packages know which. */
class ClassesTest {
    private static final JavaClasses TESTKIT = imported("dev.graphlet.testkit");

    private static JavaClasses imported(String name) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(name);
    }

    @Test
    void noConstructorHasMoreThanFourParameters() {
        List<JavaConstructor> constructors = TESTKIT.stream()
                .filter(type -> !type.isEnum() && !type.isAnonymousClass())
                .flatMap(type -> type.getConstructors().stream())
                .toList();

        assertThat(constructors)
                .isNotEmpty()
                .allSatisfy(constructor ->
                        assertThat(constructor.getRawParameterTypes()).hasSizeLessThanOrEqualTo(4));
    }

    @Test
    void noClassHasTheNameOfOneOfTheRuntime() {
        Set<String> taken = names(imported("dev.graphlet.runtime")).collect(Collectors.toSet());

        assertThat(taken).isNotEmpty();
        assertThat(names(TESTKIT)).isNotEmpty().doesNotContainAnyElementsOf(taken);
    }

    private static Stream<String> names(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.endsWith("-info"));
    }

    @Test
    void queriesKnowNothingOfRequests() {
        noClasses()
                .that()
                .resideInAPackage("dev.graphlet.testkit.query")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.graphlet.testkit")
                .check(TESTKIT);
    }
}
