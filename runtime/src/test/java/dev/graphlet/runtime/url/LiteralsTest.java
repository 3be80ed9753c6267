package dev.graphlet.runtime.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.node.StringNode;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource({
        "1E+5, 100000",
        "-1.50, -1.50",
        "1E-7, 0.0000001",
        "1E+99, 1"
                + "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
        "1E+100, 1E+100",
        "1E-100, 0."
                + "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001",
        "1E-101, 1E-101",
        "1E+999999999, 1E+999999999",
        "-1.5E-999999999, -1.5E-999999999",
        "0E+999999999, 0E+999999999"
    })
    void aDecimalHasAnExponentWhereItsDigitsWouldFillTheMemory(BigDecimal value, String literal) {
        assertThat(Literals.of(value, UrlConventions.GRAPH)).isEqualTo(literal);
    }

    @ParameterizedTest
    @MethodSource
    void aValueIsWrittenByItsType(@Nullable Object value, String literal) {
        assertThat(Literals.of(value, UrlConventions.GRAPH)).isEqualTo(literal);
    }

    static Stream<Arguments> aValueIsWrittenByItsType() {
        return Stream.of(
                arguments(null, "null"),
                arguments("O'Neil", "'O''Neil'"),
                arguments(true, "true"),
                arguments(-5, "-5"),
                arguments(0.5, "0.5"),
                arguments(Double.NaN, "NaN"),
                arguments(Double.POSITIVE_INFINITY, "INF"),
                arguments(Float.NEGATIVE_INFINITY, "-INF"),
                arguments(Duration.ofSeconds(90), "duration'PT1M30S'"),
                arguments(Duration.ofSeconds(-90), "duration'-PT1M30S'"),
                arguments(new byte[] {-1, -2}, "binary'__4='"),
                arguments(LocalTime.of(1, 2), "01:02:00"),
                arguments(StringNode.valueOf("O'Neil"), "'O''Neil'"),
                arguments(IntNode.valueOf(5), "5"),
                arguments(NullNode.getInstance(), "null"));
    }

    @Test
    void aTreeIsNoLiteral() {
        for (Object tree : List.of(JsonNodeFactory.instance.objectNode(), new POJONode("a"))) {
            assertThatThrownBy(() -> Literals.of(tree, UrlConventions.GRAPH))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("value must be a scalar, but was ");
        }
    }
}
