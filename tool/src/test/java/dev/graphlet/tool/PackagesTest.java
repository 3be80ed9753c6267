package dev.graphlet.tool;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which packages of the tool may know which. */
class PackagesTest {
    private static final String ROOT = "dev.graphlet.tool.";
    private static final String MODEL = "dev.graphlet.processor.model";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.graphlet.tool");
    private static final JavaClasses OUTSIDE_OF_THE_CLIENT =
            CLASSES.that(resideOutsideOfPackage("dev.graphlet.tool.client"));

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theSchemaAndTheSourcesKnowNoOtherPackage() {
        mayUse("schema", "schema");
        mayUse("failure", "failure");
        mayUse("source", "source", "failure");
    }

    @Test
    void onlyTheCacheKnowsFilesAndServices() {
        mayUse("csdl", "csdl", "schema", "failure");
        mayUse("description", "description", "schema", "failure");
        mayUse("index", "index", "permission", "description", "schema");
        mayUse("permission", "permission", "failure");
        mayUse("selection", "selection", "schema", "failure");
        mayUse("search", "search", "permission", "selection", "description", "schema", "failure");
        mayUse("page", "page", "selection", "schema", "failure");
        mayUse("sample", "sample", "selection", "failure");
        mayUse("spec", "spec", "source", "selection", "description", "schema", "failure");
        mayUse("check", "check", "source", "failure", "dev.graphlet.processor.facts", "dev.graphlet.processor.sample");
        mayUse("project", "project", "spec", "source", "selection", "schema");
        for (String name :
                new String[] {"schema", "csdl", "description", "index", "search", "page", "facts", "permission"}) {
            classes()
                    .that()
                    .resideInAPackage(ROOT + name)
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage("java.net..").and(resideOutsideOfPackage("java.nio.file..")))
                    .check(CLASSES);
        }
    }

    @Test
    void theFactsAreThoseOfTheProcessor() {
        classes()
                .that()
                .resideInAPackage(ROOT + "facts")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                ROOT + "facts",
                                ROOT + "permission",
                                ROOT + "schema",
                                ROOT + "source",
                                ROOT + "failure",
                                "dev.graphlet.processor.facts",
                                "dev.graphlet.processor.requests")
                        .or(resideOutsideOfPackage("dev.graphlet..")))
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage("dev.graphlet.tool..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.graphlet.processor..")
                        .or(resideInAnyPackage(
                                MODEL,
                                "dev.graphlet.processor.facts",
                                "dev.graphlet.processor.requests",
                                "dev.graphlet.processor.sample")))
                .check(OUTSIDE_OF_THE_CLIENT);
    }

    @Test
    void onlyTheClientRunsTheStagesOfTheProcessor() {
        classes()
                .that()
                .resideInAPackage(ROOT + "client")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                ROOT + "client",
                                ROOT + "source",
                                ROOT + "failure",
                                "dev.graphlet.annotations",
                                "dev.graphlet.processor.compilation",
                                "dev.graphlet.processor.diagnostics",
                                "dev.graphlet.processor.model",
                                "dev.graphlet.processor.reading",
                                "dev.graphlet.processor.validation",
                                "dev.graphlet.runtime.edm")
                        .or(resideOutsideOfPackage("dev.graphlet..")))
                .check(CLASSES);
    }

    @Test
    void thePagesKnowTheModelOfSpecs() {
        mayUse("reference", "reference", "client", MODEL);
        mayUse("diagram", "diagram", "client", MODEL);
        mayUse("openapi", "openapi", "reference", "client", MODEL);
        mayUse("html", "html", "reference");
        mayUse("output", "output", "source", "failure");
    }

    private static void mayUse(String name, String... allowed) {
        String[] packages = new String[allowed.length];
        for (int i = 0; i < allowed.length; i++) {
            packages[i] = allowed[i].startsWith("dev.") ? allowed[i] : ROOT + allowed[i];
        }
        classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages).or(resideOutsideOfPackage("dev.graphlet..")))
                .check(CLASSES);
    }
}
