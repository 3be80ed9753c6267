package dev.graphlet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void zeroIsNotNegative() {
        assertThat(Arguments.nonNegative(0, "top")).isEqualTo("0");
        assertThatThrownBy(() -> Arguments.nonNegative(-1, "top"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("top must not be negative, but was -1");
    }

    @Test
    void theItemThatIsNullIsNamed() {
        assertThatThrownBy(() -> Arguments.copyOf(Arrays.asList("a", null), "tags"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tags[1] must not be null");
    }
}
