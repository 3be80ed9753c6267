package dev.graphlet.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which packages of the runtime may know which. */
class PackagesTest {
    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.graphlet.runtime");

    @Test
    void noPackagesKnowEachOther() {
        slices().matching("dev.graphlet.runtime.(*)..")
                .should()
                .beFreeOfCycles()
                .check(RUNTIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edm", "json"})
    void theModelOfAServiceAndTheFormsOfJsonKnowNoOtherPackage(String name) {
        String itself = "dev.graphlet.runtime." + name;
        classes()
                .that()
                .resideInAPackage(itself)
                .should()
                .onlyDependOnClassesThat(resideInAPackage(itself)
                        .or(type(InternalApi.class))
                        .or(resideOutsideOfPackage("dev.graphlet..")))
                .check(RUNTIME);
    }

    @Test
    void valuesKnowNothingOfRequests() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("edm", "json", "model", "property", "validation"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("auth", "client", "error", "path", "request", "response", "transport"))
                .check(RUNTIME);
    }

    @Test
    void responsesKnowNothingOfRequestsAndRequestsNothingOfPaths() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("response"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("request", "path"))
                .check(RUNTIME);
        noClasses()
                .that()
                .resideInAnyPackage(packages("request"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("path"))
                .check(RUNTIME);
    }

    private static String[] packages(String... names) {
        String[] packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = "dev.graphlet.runtime." + names[i] + "..";
        }
        return packages;
    }
}
