package dev.graphlet.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.sample.Note;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** A value is read alike whatever the parser reads: octets in any encoding, characters, a tree or another format. */
class ParsersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CBORMapper CBOR = CBORMapper.builder().build();

    private static Note read(JsonParser parser) {
        return Note.TYPE.read(parser, TypeRegistry.EMPTY);
    }

    private static String written(Note note) {
        return new String(Note.TYPE.write(note, WriteMode.LOSSLESS), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"1\",\"title\":\"a\"}",
                "{\"title\":\"a\",\"x\":[1,{\"y\":null}],\"id\":\"1\",\"z\":true}",
                "{\"\":\"e\",\"i\":1,\"idx\":2,\"\\u0000id\":3,\"\\u0000\\u0000id\":4,\"ID\":5,\"titl\":6,\"id\":null}",
                "{\"é\":\"日本\",\"a name that is much longer than sixteen octets\":1,\"title\":\"a\"}"
            })
    void eachParserReadsTheSame(String text) {
        String expected = written(read(JSON.createParser(text.getBytes(StandardCharsets.UTF_8))));

        assertThat(JSON.readTree(expected)).isEqualTo(JSON.readTree(text));
        assertThat(written(read(JSON.createParser(text.getBytes(StandardCharsets.UTF_16)))))
                .isEqualTo(expected);
        assertThat(written(read(JSON.createParser(new StringReader(text))))).isEqualTo(expected);
        assertThat(written(read(JSON.treeAsTokens(JSON.readTree(text))))).isEqualTo(expected);
        assertThat(written(read(CBOR.createParser(CBOR.writeValueAsBytes(JSON.readTree(text))))))
                .isEqualTo(expected);
    }

    @Test
    void aNameOfAnotherFormatIsNotTakenForOneThatHasMoreOctets() {
        byte[] cbor = CBOR.writeValueAsBytes(Map.of("\u0000\u0000id", "x"));
        Note note = read(CBOR.createParser(cbor));
        assertThat(note.additionalProperties()).containsOnlyKeys("\u0000\u0000id");
    }
}
