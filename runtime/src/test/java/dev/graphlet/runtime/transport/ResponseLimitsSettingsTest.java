package dev.graphlet.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResponseLimitsSettingsTest {
    @Test
    void settingsAreChecked() {
        ResponseLimits standard = ResponseLimits.standard();
        assertThatThrownBy(() -> standard.withMaxBodySize(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBodySize must be from 1 to 1073741824, but was 0");
        assertThatThrownBy(() -> standard.withMaxDepth(10_001))
                .hasMessageContaining("maxDepth must be from 1 to 10000");
        assertThatThrownBy(() -> standard.withMaxPageItems(0)).hasMessageContaining("maxPageItems must be from 1");
        assertThatThrownBy(() -> standard.withMaxPages(-1)).hasMessageContaining("maxPages must be from 1");
        assertThat(standard).isEqualTo(new ResponseLimits(104_857_600, 200, 100_000, 100_000));
    }
}
