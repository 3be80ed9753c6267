package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.model.EnumValue;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Enumerations as big as compilers take them: a method has 64 kB, and the JIT compiles none above 8,000 bytecodes. */
class BigEnumTest {
    /** What javac takes, from JDK 17 to 25. ECJ takes 2,741. */
    private static final int MOST_OF_JAVAC = 4_103;

    private static final int MOST_WITH_KNOWN = 2_700;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void compilesWithKnownAndHasNoMethodThatTheJitDoesNotCompile(Toolchain compiler) throws Exception {
        Built built = compiler.compile(folder, specs(MOST_WITH_KNOWN));

        assertThat(built.messages()).isEmpty();
        Class<?> setting = built.loader().loadClass("big.Setting");
        assertThat(known(setting, of(setting, "value2699"))).hasToString("VALUE2699");
        assertThat(known(setting, of(setting, "value0"))).hasToString("VALUE0");
        assertThat(known(setting, of(setting, "other"))).hasToString("UNDECLARED");
        Class<?> flags = built.loader().loadClass("big.Flags");
        assertThat((Set<?>) known(flags, of(flags, "value7,value2600,other")))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("VALUE7", "VALUE2600", "UNDECLARED");
        Map<String, Integer> sizes = Bytecode.sizes(built.classes().resolve("big/Setting.class"));
        sizes.putAll(Bytecode.sizes(built.classes().resolve("big/Flags.class")));
        assertThat(sizes).containsKeys("big.Setting of(java.lang.String)", "big.Setting$Known known()");
        sizes.remove("static {}"); // runs once
        assertThat(sizes).allSatisfy((method, size) -> assertThat(size).isLessThan(8_000));
    }

    @Test
    void compilesWhateverJavacTakes() throws Exception {
        Built built = Toolchain.JAVAC.compile(folder, specs(MOST_OF_JAVAC));

        assertThat(built.messages()).isEmpty();
        Class<?> setting = built.loader().loadClass("big.Setting");
        assertThat(of(setting, "value4102"))
                .isSameAs(setting.getField("VALUE4102").get(null));
        EdmEnumType type = (EdmEnumType) setting.getMethod("edmType").invoke(null);
        assertThat(type.members()).containsExactlyElementsOf(names(MOST_OF_JAVAC));
        assertThat(methods(setting)).doesNotContain("known");
        assertThat(methods(built.loader().loadClass("big.Flags")))
                .contains("members")
                .doesNotContain("known");

        Built ecj = Toolchain.ECJ.compile(folder.resolve("ecj"), new Sources(built.generated()), built.classes());
        assertThat(ecj.messages()).isEmpty();
    }

    /** A method as large as it may get, and one member more. */
    @ParameterizedTest
    @EnumSource
    void findsEachMemberWhereASwitchGoesOn(Toolchain compiler) throws Exception {
        Built built = compiler.compile(folder, specs(201));

        assertThat(built.messages()).isEmpty();
        Class<?> setting = built.loader().loadClass("big.Setting");
        for (String name : names(201)) {
            assertThat(of(setting, name)).isSameAs(of(setting, name)).hasToString(name);
            assertThat(known(setting, of(setting, name))).hasToString(name.toUpperCase(Locale.ROOT));
        }
        assertThat(of(setting, "other")).isNotSameAs(of(setting, "other")).isEqualTo(of(setting, "other"));
    }

    private static Sources specs(int members) {
        String constants = String.join(", ", names(members));
        return new Sources(Map.of(
                "big/spec/package-info.java",
                """
                @dev.graphlet.annotations.GraphService(name = "Big", namespace = "big", endpoint = "https://a.example")
                package big.spec;
                """,
                "big/spec/setting.java",
                """
                package big.spec;

                @dev.graphlet.annotations.GraphEnum
                enum setting { %s }
                """.formatted(constants),
                "big/spec/flags.java",
                """
                package big.spec;

                @dev.graphlet.annotations.GraphEnum(flags = true)
                enum flags { %s }
                """.formatted(constants)));
    }

    private static List<String> names(int members) {
        return IntStream.range(0, members).mapToObj(i -> "value" + i).toList();
    }

    private static EnumValue of(Class<?> type, String value) throws Exception {
        return (EnumValue) type.getMethod("of", String.class).invoke(null, value);
    }

    private static Object known(Class<?> type, EnumValue value) throws Exception {
        return type.getMethod("known").invoke(value);
    }

    private static Set<String> methods(Class<?> type) {
        return List.of(type.getMethods()).stream().map(Method::getName).collect(Collectors.toSet());
    }
}
