package dev.graphlet.runtime.edm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTest {
    @ParameterizedTest
    @CsvSource({
        "0.05, 0.15, true",
        "0.05, 0.16, false",
        "0.05, 0, true",
        "0.05, -0.10, true",
        "0.05, 1E+2, true",
        "0.50, 0.5, true",
        "5, 10, true",
        "10, 5, false",
        "7, 49, true",
        "7, 1E+999999999, false",
        "5, 1E+999999999, true",
        "5, 1E-999999999, false",
        "1, 2.5, false"
    })
    void aMultipleIsOneOfAnIntegerHoweverLargeItIs(String number, BigDecimal value, boolean isOne) {
        assertThat(Constraint.multipleOf(number).breach(value) == null).isEqualTo(isOne);
    }

    @Test
    void aMultipleIsExactForDoublesAndNoneForNaN() {
        Constraint constraint = Constraint.multipleOf("0.1");

        assertThat(constraint.breach(0.3)).isNull();
        assertThat(constraint.breach(Double.NaN))
                .isEqualTo(new Constraint.Breach("must be a multiple of 0.1", "it is NaN", true));
    }

    @Test
    void whatIsNotConstrainedKeepsEach() {
        for (Constraint constraint : List.of(
                Constraint.length(1, 2),
                Constraint.range("1", "2"),
                Constraint.multipleOf("3"),
                Constraint.pattern("a"),
                Constraint.items(1, 2))) {
            assertThat(constraint.breach(true)).as(constraint.code()).isNull();
        }
    }
}
