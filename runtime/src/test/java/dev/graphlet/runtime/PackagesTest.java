package dev.graphlet.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

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

    @Test
    void theModelOfAServiceKnowsNoOtherPackage() {
        noClasses()
                .that()
                .resideInAPackage("dev.graphlet.runtime.edm")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        packages("auth", "client", "error", "json", "model", "property", "request", "transport"))
                .check(RUNTIME);
    }

    @Test
    void valuesKnowNothingOfRequests() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("edm", "json", "model", "property", "validation"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("auth", "client", "error", "request", "transport"))
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
