package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Specs of two modules: the second sees of the first its class files only. */
class ModulesTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> bothByJavac() {
        return behaviour(Toolchain.JAVAC, Toolchain.JAVAC);
    }

    @TestFactory
    Stream<DynamicNode> bothByEcj() {
        return behaviour(Toolchain.ECJ, Toolchain.ECJ);
    }

    @TestFactory
    Stream<DynamicNode> basesByEcjAndDerivedTypesByJavac() {
        return behaviour(Toolchain.ECJ, Toolchain.JAVAC);
    }

    private Stream<DynamicNode> behaviour(Toolchain first, Toolchain second) {
        Built base = first.compile(folder.resolve("base"), Sources.ofSpecs("base"));
        Sources sources = Sources.ofSpecs("derived");
        Built derived = second.compile(folder.resolve("derived"), sources, base.classes());
        assertThat(base.messages()).isEmpty();
        assertThat(derived.messages()).isEmpty();
        return Behaviour.tests(sources, derived.loader(base.classes()));
    }
}
