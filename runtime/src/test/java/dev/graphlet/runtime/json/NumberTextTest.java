package dev.graphlet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

class NumberTextTest {
    private static Object at(String json, Function<JsonParser, Object> read) {
        return ExactJson.read(json.getBytes(StandardCharsets.UTF_8), parser -> {
            parser.nextToken();
            return read.apply(parser);
        });
    }

    @ParameterizedTest
    @CsvSource({"0, true", "5, true", "-5, true", "-0, false", "'\"5\"', false", "5.0, false"})
    void aWholeNumberIsPrintedWithoutASignOfZero(String json, boolean printed) {
        long value = (long) Double.parseDouble(json.replace("\"", ""));
        assertThat(at(json, parser -> NumberText.isPrinted(parser, value))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "-0, false",
        "1.10, true",
        "1e5, false",
        "1E+5, true",
        "-0.0, false",
        "'\"1\"', false",
        "12, true"
    })
    void aDecimalIsPrintedAsJavaDoes(String json, boolean printed) {
        BigDecimal value = new BigDecimal(json.replace("\"", ""));
        assertThat(at(json, parser -> NumberText.isPrinted(parser, value))).isEqualTo(printed);
    }

    @Test
    void aTextOfAThousandDigitsIsANumber() {
        assertThat(at("\"" + "7".repeat(1_000) + "\"", NumberText::read)).isEqualTo(new BigDecimal("7".repeat(1_000)));
        assertThat(at("[\"" + "7".repeat(1_001) + "\"]", parser -> {
                    parser.nextToken();
                    return String.valueOf(NumberText.read(parser));
                }))
                .isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "null", "{}", "\"x\"", "\"\"", "1e99999999999", "\"1e99999999999\""})
    void whatIsNoNumberIsNull(String json) {
        assertThat(at(json, parser -> String.valueOf(NumberText.read(parser)))).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "0.001", "123.456", "-12.345", "0.0", "100.0", "-0.0", "0.01"})
    void shortNumbersAreKnownToBePrinted(String text) {
        assertThat(Double.toString(Double.parseDouble(text))).isEqualTo(text);
        assertThat(at(text, NumberText::isPrinted)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.50", "1.00", "0.0001", "0.00010", "-0.0001", "1e5", "1.5E3", "1234.5678", "5", "\"1.5\""})
    void othersAreCompared(String text) {
        assertThat(at(text, NumberText::isPrinted)).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({"x1.5e, 3, true", "x0.000, 3, true", "x0.05E, 4, true", "x-0.005e, 6, true", "x0.0005, 6, false"})
    void whatStandsAroundANumberCountsForNothing(String buffer, int length, boolean printed) {
        assertThat(NumberText.isPrinted(buffer.toCharArray(), 1, length)).isEqualTo(printed);
    }
}
