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
            {"id":"1",          | /id: the text ends before the JSON is complete (line 1, column 11)
            {"x":[{"y":[1,2     | /x/0/y/1: the text ends before the JSON is complete (line 1, column 16)
            {"title":"hunter2   | /title: the text ends before the JSON is complete (line 1, column 18)
            {"title":hunter2}   | /title: the text is not valid JSON here (line 1, column 10)
            {"title":"a",}      | /title: the text is not valid JSON here (line 1, column 14)
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title":5}     | /title: property 'title' must be a string, but found the number 5 (line 1, column 10)
            {"title":{}}    | /title: property 'title' must be a string, but found an object (line 1, column 10)
            {"title":[1]}   | /title: property 'title' must be a string, but found an array (line 1, column 10)
            {"title":true}  | /title: property 'title' must be a string, but found a boolean (line 1, column 10)
            ``              | The JSON: expected test.note, an object, but found the end of the text (line 1, column 0)
            [5]             | The JSON: expected test.note, an object, but found an array (line 1, column 1)
            """)
    void whatIsFoundInstead(String text, String message) {
        assertThat(failure(text)).hasMessage(message).hasNoCause();
    }

    @Test
    void aValueIsQuotedToItsSixtiethCharacter() {
        assertThat(failure("{\"title\":" + "1".repeat(60) + "}"))
                .hasMessageContaining("but found the number " + "1".repeat(60) + " (line");
        assertThat(failure("{\"title\":" + "1".repeat(61) + "}"))
                .hasMessageContaining("but found the number " + "1".repeat(60) + "… (line");
    }

    @Test
    void aPointerOfManyCharactersIsShortenedInItsMiddle() {
        String longest = "a".repeat(119) + "b".repeat(120);
        assertThat(failure("{\"" + longest + "\":"))
                .hasMessageStartingWith("/" + longest + ": ")
                .extracting(JsonFormatException::pointer)
                .hasToString("/" + longest);
        assertThat(failure("{\"" + longest + "b\":"))
                .hasMessageStartingWith("/" + "a".repeat(59) + "…" + "b".repeat(60) + ": ")
                .extracting(JsonFormatException::pointer)
                .hasToString("/" + longest + "b");
    }

    @Test
    void whatNobodyForesawSaysWhereItWasThrownAndNotWhat() {
        RuntimeException thrown = new UnsupportedOperationException("hunter2");
        JsonFormatException failure = catchThrowableOfType(
                JsonFormatException.class,
                () -> ExactJson.read("{}".getBytes(StandardCharsets.UTF_8), parser -> {
                    throw thrown;
                }));
        assertThat(failure).hasMessageStartingWith("The JSON: the value cannot be read");
        assertThat(failure.getCause()).hasMessage("java.lang.UnsupportedOperationException");
        assertThat(failure.getCause().getStackTrace()).isEqualTo(thrown.getStackTrace());
    }
}
