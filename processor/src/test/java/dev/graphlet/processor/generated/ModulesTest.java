package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void theSourcesOfDerivedTypesAreThoseOfOneModule(Toolchain compiler) {
        Map<String, String> specs = new TreeMap<>(Sources.ofSpecs("derived").texts());
        specs.keySet().removeIf(path -> !path.contains("/spec/"));
        Built base = compiler.compile(folder.resolve("base"), Sources.ofSpecs("base"));
        Built derived = compiler.compile(folder.resolve("derived"), new Sources(specs), base.classes());
        specs.putAll(Sources.ofSpecs("base").texts());
        Built both = compiler.compile(folder.resolve("both"), new Sources(specs));

        assertThat(derived.generated()).hasSizeGreaterThan(5);
        assertThat(both.generated()).containsAllEntriesOf(derived.generated()).containsAllEntriesOf(base.generated());
    }
}
