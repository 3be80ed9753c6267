package dev.graphlet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.sample.Note;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A failure says where the text went wrong, and never quotes it: nobody knows of which property it is. */
class JsonFormatExceptionTest {
    private static JsonFormatException failure(String text) {
        return catchThrowableOfType(
                JsonFormatException.class,
                () -> Note.TYPE.read(text.getBytes(StandardCharsets.UTF_8), TypeRegistry.EMPTY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"1",          | /id: the text ends before the JSON does (line 1, column 11)
            {"x":[{"y":[1,2     | /x/0/y/1: the text ends before the JSON does (line 1, column 16)
            {"title":"hunter2   | /title: the text ends before the JSON does (line 1, column 18)
            {"title":hunter2}   | /title: the text is no JSON here (line 1, column 10)
            {"title":"a",}      | /title: the text is no JSON here (line 1, column 14)
            """)
    void aTextThatIsNoJsonSaysWhere(String text, String message) {
        assertThat(failure(text)).hasMessage(message).hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"title\":hunter2}", "{\"title\":\"hunter2", "{hunter2:1}", "hunter2", "{\"a\":\"hunter2\\q\"}"
            })
    void aTextThatIsNoJsonIsNotQuoted(String text) {
        JsonFormatException failure = failure(text);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain("hunter2", "Source");
        }
    }

    @Test
    void aLimitOfTheParserIsNamed() {
        assertThat(failure("{\"x\":" + "[".repeat(600) + "]".repeat(600) + "}"))
                .hasMessageContaining("nested deeper than 200 levels");
    }
}
