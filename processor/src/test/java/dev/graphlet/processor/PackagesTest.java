package dev.graphlet.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.annotation.processing.Filer;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** The stages don't know each other: the table of the house style. */
class PackagesTest {
    private static final String ROOT = "dev.graphlet.processor";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void readingKnowsElementsAndTheModel() {
        mayUse(
                "reading",
                packages("reading", "model", "diagnostics")
                        .or(resideInAnyPackage("javax.lang.model..", "com.google.auto.common")));
    }

    @Test
    void validationKnowsOnlyTheModel() {
        mayUse("validation", packages("validation", "model", "diagnostics").or(type(SourceVersion.class)));
    }

    @Test
    void renderingKnowsTheModelAndJavaPoet() {
        mayUse(
                "rendering",
                packages("rendering", "model")
                        .or(resideInAnyPackage("com.palantir.javapoet"))
                        .or(type(javax.lang.model.element.Modifier.class))
                        .or(type(SourceVersion.class)));
    }

    @Test
    void writingKnowsJavaPoetAndTheFiler() {
        mayUse(
                "writing",
                packages("writing")
                        .or(resideInAnyPackage(
                                "com.palantir.javapoet",
                                "javax.annotation.processing",
                                "javax.lang.model..",
                                "javax.tools")));
    }

    @Test
    void compilationKnowsCompilersAndNoStage() {
        mayUse(
                "compilation",
                packages("compilation")
                        .or(resideInAnyPackage(
                                "com.sun.source.util",
                                "javax.annotation.processing",
                                "javax.lang.model..",
                                "javax.tools")));
    }

    @Test
    void theModelKnowsNoCompilerAndNoJavaPoet() {
        mayUse(
                "model",
                packages("model")
                        .or(type(dev.graphlet.processor.diagnostics.Origin.class))
                        .or(type(SourceVersion.class)));
    }

    @Test
    void diagnosticsKnowNoStage() {
        mayUse(
                "diagnostics",
                packages("diagnostics")
                        .or(resideInAnyPackage("javax.lang.model..", "javax.annotation.processing", "javax.tools")));
    }

    @Test
    void factsKnowNothing() {
        mayUse("facts", packages("facts"));
    }

    @Test
    void driftKnowsTheModelAndFacts() {
        mayUse("drift", packages("drift", "facts", "requests", "model", "diagnostics"));
    }

    @Test
    void requestsKnowTheModel() {
        mayUse("requests", packages("requests", "model").or(type(dev.graphlet.processor.diagnostics.Origin.class)));
    }

    /** The tool checks samples without a compiler. */
    @Test
    void samplesKnowOnlyMessages() {
        mayUse("sample", packages("sample", "diagnostics"));
    }

    /** What is generated is the same with and without facts. */
    @Test
    void noStageButDriftKnowsFacts() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".drift", ROOT + ".facts")
                .should()
                .dependOnClassesThat(packages("facts"))
                .check(CLASSES);
    }

    @Test
    void onlyWritingTouchesTheFiler() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".writing")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Filer.class)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> packages(String... names) {
        String[] packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = ROOT + "." + names[i];
        }
        return resideInAnyPackage(packages);
    }

    private static void mayUse(String name, DescribedPredicate<JavaClass> allowed) {
        DescribedPredicate<JavaClass> always = resideInAnyPackage(
                        "java..", "org.jspecify.annotations", "dev.graphlet.annotations")
                .or(DescribedPredicate.describe("arrays and primitives", c -> c.isArray() || c.isPrimitive()));
        classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(allowed.or(always))
                .check(CLASSES);
    }
}
