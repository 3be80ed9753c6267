package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compilers warn in specs that mention a deprecated one; {@code @SuppressWarnings} on them is what the README says. */
class DeprecatedSpecsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void suppressWarningsOnASpecCoversAllThatItMentions(Toolchain compiler) {
        Built built = compiler.compile(folder, specs("@SuppressWarnings(\"deprecation\")"));

        assertThat(built.messages()).isEmpty();
        assertThat(built.succeeded()).isTrue();
    }

    @Test
    void javacWarnsWithoutIt() {
        Built built = Toolchain.JAVAC.compile(folder, specs(""));

        assertThat(built.messages())
                .anyMatch(message -> message.contains("old.spec.run in old.spec has been deprecated"));
        assertThat(built.succeeded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aCommentAloneMakesNothingDeprecated(Toolchain compiler) {
        Built built = compiler.compile(
                folder, new Sources(Map.of("old/spec/package-info.java", """
                @dev.graphlet.annotations.GraphService(name = "Old", namespace = "odd.old", endpoint = "https://a.example")
                package old.spec;
                """, "old/spec/run.java", """
                package old.spec;

                import dev.graphlet.annotations.*;

                /**
                 * A run.
                 *
                 * @deprecated use group
                 */
                @SuppressWarnings("dep-ann")
                @GraphEntity(entitySet = "/runs")
                @Inherits(entity.class)
                interface run {
                    /** @deprecated use title */
                    String name();
                    /** Those before.
                     * @deprecated */
                    @Navigation run parent();
                    /** @deprecated no more */
                    @Action run start(String one);
                }
                """)));

        assertThat(built.messages()).isEmpty();
        assertThat(built.generated().get("old/Run.java"))
                .contains(" * A run.\n *\n * <p>Deprecated: use group\n")
                .contains("    /** <p>Deprecated: use title */\n")
                .doesNotContain("@deprecated", "@Deprecated");
    }

    private static Sources specs(String annotation) {
        return new Sources(Map.of(
                "old/spec/package-info.java",
                """
                @dev.graphlet.annotations.GraphService(name = "Old", namespace = "odd.old", endpoint = "https://a.example")
                package old.spec;
                """,
                "old/spec/run.java",
                """
                package old.spec;

                import dev.graphlet.annotations.*;

                @Deprecated
                @GraphEntity(entitySet = "/runs")
                @Inherits(entity.class)
                public interface run {}
                """,
                "next/spec/package-info.java",
                """
                @dev.graphlet.annotations.GraphService(name = "Next", namespace = "odd.next", endpoint = "https://a.example")
                package next.spec;
                """,
                "next/spec/group.java",
                """
                package next.spec;

                import dev.graphlet.annotations.*;
                import java.util.List;
                import old.spec.run;

                @GraphEntity(entitySet = "/groups")
                @Inherits(run.class)
                %s
                interface group {
                    @Navigation List<run> runs();
                    @Navigation run first();
                    @Action run start(run other);
                }
                """.formatted(annotation)));
    }
}
