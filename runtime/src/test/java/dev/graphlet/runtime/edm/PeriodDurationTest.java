package dev.graphlet.runtime.edm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.url.Literals;
import dev.graphlet.runtime.url.UrlConventions;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodDurationTest {
    @ParameterizedTest
    @CsvSource({
        "P1M, P1M, PT0S",
        "P1Y2M3DT4H5M6.7S, P1Y2M3D, PT4H5M6.7S",
        "P1W, P7D, PT0S",
        "PT36H, P0D, PT36H",
        "-P1Y, P-1Y, PT0S",
        "-P1MT12H, P-1M, PT-12H",
        "+P1D, P1D, PT0S",
        "PT-1.5S, P0D, PT-1.5S"
    })
    void hasBothParts(String text, String period, String duration) {
        PeriodDuration value = PeriodDuration.parse(text);
        assertThat(value).isEqualTo(new PeriodDuration(Period.parse(period), Duration.parse(duration)));
        assertThat(PeriodDuration.parse(value.toString())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P", "PT", "P1", "1M", "P1MT", "PTM", "P1M-1D", "P1DT-1H", "P99999999999D", "--P1D", "P1D "})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> PeriodDuration.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void isWrittenWithOneSign() {
        assertThat(PeriodDuration.parse("-P1Y6MT12H")).hasToString("-P1Y6MT12H");
        assertThat(PeriodDuration.parse("P0D")).hasToString("PT0S");
        assertThatThrownBy(() -> new PeriodDuration(Period.ofMonths(1), Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the parts must all be positive or all be negative, but were P1M and PT-1H");
    }

    @Test
    void isALiteral() {
        assertThat(Literals.of(PeriodDuration.parse("P1M"), UrlConventions.GRAPH))
                .isEqualTo("duration'P1M'");
    }
}
