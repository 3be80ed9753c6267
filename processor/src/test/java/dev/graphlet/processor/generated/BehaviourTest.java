package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What generated classes do, as compiled by each compiler. */
class BehaviourTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> valuesOfEachKindCompiledByJavac() {
        return behaviour(Toolchain.JAVAC, "values");
    }

    @TestFactory
    Stream<DynamicNode> valuesOfEachKindCompiledByEcj() {
        return behaviour(Toolchain.ECJ, "values");
    }

    @TestFactory
    Stream<DynamicNode> typesOfEachShapeCompiledByJavac() {
        return behaviour(Toolchain.JAVAC, "shapes");
    }

    @TestFactory
    Stream<DynamicNode> typesOfEachShapeCompiledByEcj() {
        return behaviour(Toolchain.ECJ, "shapes");
    }

    @TestFactory
    Stream<DynamicNode> oddNamesCompiledByJavac() {
        return behaviour(Toolchain.JAVAC, "names");
    }

    @TestFactory
    Stream<DynamicNode> oddNamesCompiledByEcj() {
        return behaviour(Toolchain.ECJ, "names");
    }

    @TestFactory
    Stream<DynamicNode> requestsOfEachKindCompiledByJavac() {
        return behaviour(Toolchain.JAVAC, "protocol");
    }

    @TestFactory
    Stream<DynamicNode> requestsOfEachKindCompiledByEcj() {
        return behaviour(Toolchain.ECJ, "protocol");
    }

    @TestFactory
    Stream<DynamicNode> streamResultsCompiledByJavac() {
        return behaviour(Toolchain.JAVAC, "reports");
    }

    @TestFactory
    Stream<DynamicNode> streamResultsCompiledByEcj() {
        return behaviour(Toolchain.ECJ, "reports");
    }

    @TestFactory
    Stream<DynamicNode> annotationsAndValuesThatLeadOnCompiledByJavac() {
        return behaviour(Toolchain.JAVAC, "linked");
    }

    @TestFactory
    Stream<DynamicNode> annotationsAndValuesThatLeadOnCompiledByEcj() {
        return behaviour(Toolchain.ECJ, "linked");
    }

    @TestFactory
    Stream<DynamicNode> namesThatOthersHaveCompiledByJavac() {
        return behaviour(Toolchain.JAVAC, "twins");
    }

    @TestFactory
    Stream<DynamicNode> namesThatOthersHaveCompiledByEcj() {
        return behaviour(Toolchain.ECJ, "twins");
    }

    @TestFactory
    Stream<DynamicNode> sensitiveValuesCompiledByJavac() {
        return behaviour(Toolchain.JAVAC, "secrets");
    }

    @TestFactory
    Stream<DynamicNode> sensitiveValuesCompiledByEcj() {
        return behaviour(Toolchain.ECJ, "secrets");
    }

    @TestFactory
    Stream<DynamicNode> permissionsOfRequestsCompiledByJavac() {
        return behaviour(Toolchain.JAVAC, "permits");
    }

    @TestFactory
    Stream<DynamicNode> permissionsOfRequestsCompiledByEcj() {
        return behaviour(Toolchain.ECJ, "permits");
    }

    @TestFactory
    Stream<DynamicNode> projectionsCompiledByJavac() {
        return behaviour(Toolchain.JAVAC, "projections");
    }

    @TestFactory
    Stream<DynamicNode> projectionsCompiledByEcj() {
        return behaviour(Toolchain.ECJ, "projections");
    }

    private Stream<DynamicNode> behaviour(Toolchain compiler, String specs) {
        Sources sources = Sources.ofSpecs(specs);
        Built built = compiler.compile(folder, sources);
        assertThat(built.messages()).isEmpty();
        return Behaviour.tests(sources, built.loader());
    }
}
