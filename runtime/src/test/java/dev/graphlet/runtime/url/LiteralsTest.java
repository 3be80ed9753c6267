package dev.graphlet.runtime.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource({
        "1E+5, 100000",
        "-1.50, -1.50",
        "1E-7, 0.0000001",
        "1E+99, 1"
                + "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
        "1E+100, 1E+100",
        "1E-101, 1E-101",
        "1E+999999999, 1E+999999999",
        "-1.5E-999999999, -1.5E-999999999",
        "0E+999999999, 0E+999999999"
    })
    void aDecimalHasAnExponentWhereItsDigitsWouldFillTheMemory(BigDecimal value, String literal) {
        assertThat(Literals.of(value, UrlConventions.GRAPH)).isEqualTo(literal);
    }
}
