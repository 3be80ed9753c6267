package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunStatusTest {
    @ParameterizedTest
    @CsvSource({"running, in progress", "completedWithWarnings, ended", "unknownFutureValue, ?", "paused, ?"})
    void isSwitchedOverWithoutADefault(String value, String words) {
        assertThat(inWords(RunStatus.of(value))).isEqualTo(words);
    }

    /** The compiler says when a member is missing. */
    private static String inWords(RunStatus status) {
        return switch (status.known()) {
            case RUNNING -> "in progress";
            case FAILED -> "failed";
            case COMPLETED, COMPLETED_WITH_ERRORS, COMPLETED_WITH_WARNINGS -> "ended";
            case UNKNOWN_FUTURE_VALUE, UNDECLARED -> "?";
        };
    }

    @Test
    void keepsTheTextOfAnUnknownMember() {
        RunStatus paused = RunStatus.of("paused");

        assertThat(paused.value()).isEqualTo("paused");
        assertThat(paused.known()).isEqualTo(RunStatus.Known.UNDECLARED);
        assertThat(paused).isEqualTo(RunStatus.of("paused")).isNotEqualTo(RunStatus.RUNNING);
        assertThat(RunStatus.of("running")).isSameAs(RunStatus.RUNNING);
    }
}
