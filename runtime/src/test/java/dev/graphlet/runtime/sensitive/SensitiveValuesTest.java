package dev.graphlet.runtime.sensitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Né \"& \\/",
                "o'nÉ \"& \\/",
                "O''Né \"& \\/",
                "O%27N%c3%a9%20%22%26+%5C%2F",
                "O%2527N%25C3%25A9%2520%2522%2526%2520%255C%252F",
                "O'N\\u00e9 \\\"\\u0026 \\\\\\/",
                "O&#39;N&#xE9; &quot;&amp; &#92;/",
                "O&apos;Né\n  \"&\t\\/"
            })
    void aValueIsFoundHoweverItIsEscaped(String escaped) {
        assertThat(SensitiveValues.of("O'Né \"& \\/").mask("<" + escaped + ">")).isEqualTo("<***>");
    }

    @ParameterizedTest
    @CsvSource({
        "a, a b ab ba, *** b ab ba",
        "12, 12 120 112 %2712%27 /12?x, *** 120 112 %27***%27 /***?x",
        "abcd, xabcdy ABCD, x***y ***",
        "ab😀d, ab😀d ab\\ud83d\\ude00d %61b%F0%9F%98%80d, *** *** ***"
    })
    void fewCharactersAreFoundAsAWordOnly(String value, String text, String masked) {
        assertThat(SensitiveValues.of(value).mask(text)).isEqualTo(masked);
    }

    @Test
    void aValueThatIsCutOffIsFound() {
        SensitiveValues sensitive = SensitiveValues.of("0123456789abcdefghij");

        assertThat(sensitive.mask("it begins with 0123456789abcdefgh…")).isEqualTo("it begins with ***…");
        assertThat(sensitive.mask("it begins with 0123456789abcde…")).contains("0123456789abcde…");
    }

    @Test
    void theLongerValueIsFoundFirstAndNothingIsNot() {
        SensitiveValues sensitive =
                SensitiveValues.of("hush").and(SensitiveValues.of(() -> List.of("", " ", "hush hush")));

        assertThat(sensitive.mask("hush hush, hush; it's %")).isEqualTo("***, ***; it's %");
        assertThat(SensitiveValues.of(" ").mask("a b")).isEqualTo("a b");
        assertThat(sensitive).isEqualTo(SensitiveValues.NONE).hasToString("***");
    }

    @Test
    void aFailureIsReplacedOnlyIfItShowsAValue() {
        SensitiveValues sensitive = SensitiveValues.of("hush");
        IOException harmless = new IOException("nothing");
        IOException failure = new IOException("sent hush", harmless);
        harmless.addSuppressed(failure); // a circle

        assertThat(sensitive.mask(new IOException("a", null))).isExactlyInstanceOf(IOException.class);
        Throwable masked = sensitive.mask(failure);
        assertThat(masked).hasMessage("java.io.IOException: sent ***");
        assertThat(masked.getStackTrace()).isEqualTo(failure.getStackTrace());
        assertThat(masked.getCause()).hasMessage("java.io.IOException: nothing");
    }
}
