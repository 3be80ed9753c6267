package dev.graphlet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Specs as an editor has them while they are typed end in messages, whatever of them is missing or wrong. A build tries one
 * in ten of them; {@code -Dgraphlet.exhaustive} all.
 */
class HalfTypedSpecsTest {
    private static final String PACKAGE = """
            @GraphService(
                    name = "Test",
                    namespace = "microsoft.graph",
                    endpoint = "https://graph.microsoft.com/v1.0")
            package test.spec;

            import dev.graphlet.annotations.GraphService;
            """;

    private static final String IMPORTS = """
            package test.spec;

            import dev.graphlet.annotations.*;
            import java.util.List;

            """;

    private static final String SPECS = """
            @GraphEntity(entitySet = "/things", typeAliases = {"a.thing", "b.thing"}, namespace = "c.d", operations = {Operation.LIST, Operation.GET}, hasStream = true)
            @Inherits(base.class)
            @Permissions(operations = Operation.LIST, delegated = {"Thing.Read"}, application = "Thing.Read.All")
            interface thing {
                @Required @Length(min = 1, max = 9) @Pattern("[a-z]+") @Sensitive String text();
                @Range(min = "1", max = "2.5") @ReadOnly Double number();
                @Items(min = 1) @CreateOnly List<color> colors();
                @Navigation(contained = true, operations = {Operation.LIST}) @Permissions(operations = Operation.LIST, delegated = "X") List<base> parts();
                @Name("otherName") @AlternateKey String other();
                @Action void start(@Required @Name("how2") String how, List<part> parts);
                @Function(onCollection = true) List<thing> found(@Required int count);
            }
            @GraphEntity(abstractType = true, name = "baseItem")
            interface base { @Key String id(); }
            @GraphComplex(open = true, javaName = "Piece")
            interface part { place place(); }
            @GraphComplex interface place { Integer x(); }
            @GraphEnum(flags = true) enum color { red, @Name("lightGreen") green, @Deprecated blue }
            @GraphContainer interface service { @Function thing best(); }
            @Projection(thing.class)
            interface card { String text(); @Navigation List<slip> parts(); @Name("otherName") String mine(); }
            @Projection(base.class) interface slip { String id(); }
            """;

    private static final Pattern VALUE =
            Pattern.compile("(?<== ?|[({,] ?)(\\\"[^\\\"]*\\\"|true|\\d+|Operation\\.\\w+|\\w+\\.class)");
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+(\\((?:[^()\"]|\"[^\"]*\")*\\))?");

    private static final int STEP = Boolean.getBoolean("graphlet.exhaustive") ? 1 : 10;

    @TempDir
    Path folder;

    static Stream<Arguments> compilers() {
        List<String> errorProne = List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW");
        return Stream.of(
                Arguments.of(CompilerUnderTest.JAVAC, List.of()),
                Arguments.of(CompilerUnderTest.JAVAC, errorProne),
                Arguments.of(CompilerUnderTest.ECJ, List.of()));
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void theSpecsAreValidOnceTheyAreTyped(CompilerUnderTest compiler, List<String> options) {
        assertThat(errors(compiler, options, PACKAGE, SPECS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void whatIsTypedSoFarEndsInMessages(CompilerUnderTest compiler, List<String> options) {
        IntStream.iterate(1, at -> at < SPECS.length(), at -> at + 7 * STEP)
                .forEach(at -> errors(compiler, options, PACKAGE, SPECS.substring(0, at)));
        IntStream.iterate(1, at -> at < PACKAGE.length(), at -> at + 7 * STEP)
                .forEach(at -> errors(compiler, options, PACKAGE.substring(0, at), SPECS));
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void valuesThatAreMissingOrWrongEndInMessages(CompilerUnderTest compiler, List<String> options) {
        List<String> specs = changed(SPECS);
        for (int i = compiler.ordinal(); i < specs.size(); i += STEP) {
            errors(compiler, options, PACKAGE, specs.get(i));
        }
        List<String> packages = changed(PACKAGE);
        for (int i = compiler.ordinal(); i < packages.size(); i += STEP) {
            errors(compiler, options, packages.get(i), SPECS);
        }
    }

    /** The text with each value left out, misspelt and of another type, and each annotation without its values. */
    private static List<String> changed(String text) {
        List<String> changed = new ArrayList<>();
        VALUE.matcher(text)
                .results()
                .forEach(value -> Stream.of(
                                "", "MISSING", "Missing.class", "7", "\"x\"", "{}", "{null}", "@Name", "1 / 0")
                        .forEach(other -> changed.add(with(text, value, other))));
        ANNOTATION.matcher(text).results().forEach(annotation -> {
            String name = annotation.group().replaceFirst("\\(.*", "");
            Stream.of("", name, name + "(", name + "()", name + "(missing = 1)", name + "(7)", name + "x")
                    .forEach(other -> changed.add(with(text, annotation, other)));
        });
        return changed;
    }

    private static String with(String text, MatchResult found, String other) {
        return text.substring(0, found.start()) + other + text.substring(found.end());
    }

    private List<Found> errors(CompilerUnderTest compiler, List<String> options, String declared, String specs) {
        Map<String, String> sources =
                Map.of("test/spec/package-info.java", declared, "test/spec/Specs.java", IMPORTS + specs);
        List<String> all = new ArrayList<>(options);
        all.add("-proc:only");
        try {
            return compiler.compile(folder, sources, all.toArray(String[]::new)).errors();
        } catch (RuntimeException | LinkageError e) {
            throw new AssertionError(declared + "\n" + specs, e);
        }
    }
}
