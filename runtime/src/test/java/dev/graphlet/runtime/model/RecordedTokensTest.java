package dev.graphlet.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.json.ExactJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What is recorded is read as if it were read where it stood. */
class RecordedTokensTest {
    private static JsonParser at(String json, int token) {
        JsonParser parser = ExactJson.parser(json.getBytes(StandardCharsets.UTF_8), ExactJson.USUAL_DEPTH);
        for (int i = 0; i < token; i++) {
            parser.nextToken();
        }
        return parser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":\"\",\"b\":\"text\",\"c\":[true,false,null],\"d\":{\"e\":[[],{}]},\n \"f\":[{\"g\":1},{\"g\":[2,3]}]}",
                "{\"i\":[2147483647,2147483648,-2147483648,-2147483649,9223372036854775807,9223372036854775808],\n\"z\":0}",
                "{\"a\":[[[[[[[[[[1],2],3]]]]]]]],\"b\":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24]}"
            })
    void eachTokenIsAsItWas(String json) {
        JsonParser plain = at(json, 1);
        JsonParser recorded = RecordedTokens.ofObject(at(json, 2)).parser();
        assertThat(recorded.currentToken()).isEqualTo(JsonToken.START_OBJECT);
        assertThat(recorded.currentName()).isNull();
        while (plain.nextToken() != null) {
            assertThat(recorded.nextToken()).isEqualTo(plain.currentToken());
            assertThat(described(recorded)).isEqualTo(described(plain));
        }
        assertThat(recorded.nextToken()).isNull();
        assertThat(recorded.getString()).isNull();
        assertThat(recorded.nextToken()).isNull();
    }

    @Test
    void theyEndWhereTheirRoomDoes() {
        String members =
                IntStream.range(0, 15).mapToObj(i -> "\"" + i + "\":" + i).collect(Collectors.joining(","));
        JsonParser recorded =
                RecordedTokens.ofObject(at("{" + members + "}", 2)).parser();
        for (int i = 1; i < 32; i++) {
            assertThat(recorded.nextToken()).isNotNull();
        }
        assertThat(recorded.nextToken()).isNull();
    }

    private static String described(JsonParser parser) {
        JsonToken token = parser.currentToken();
        String name = token.isStructEnd() ? "" : parser.currentName();
        String number =
                token == JsonToken.VALUE_NUMBER_INT ? parser.getNumberType() + " " + parser.getNumberValue() : "";
        return String.join(
                " ",
                name,
                parser.getString(),
                number,
                parser.streamReadContext().pathAsPointer().toString(),
                "line " + parser.currentTokenLocation().getLineNr(),
                "column " + parser.currentTokenLocation().getColumnNr(),
                "NaN " + parser.isNaN());
    }

    @Test
    void numbersAreThoseOfTheirTexts() {
        JsonParser recorded =
                RecordedTokens.ofObject(at("{\"a\":1.50,\"b\":7}", 2)).parser();
        recorded.nextToken();
        recorded.nextToken();
        assertThat(recorded.getDecimalValue()).isEqualTo("1.50");
        assertThat(recorded.getNumberValue()).isEqualTo(recorded.getDecimalValue());
        assertThat(recorded.getDoubleValue()).isEqualTo(1.5);
        assertThat(recorded.getFloatValue()).isEqualTo(1.5f);
        assertThat(recorded.getNumberType()).isEqualTo(JsonParser.NumberType.BIG_DECIMAL);
        assertThat(Arrays.copyOfRange(recorded.getStringCharacters(), recorded.getStringOffset(), 4))
                .containsExactly('1', '.', '5', '0');
        recorded.nextToken();
        recorded.nextToken();
        assertThat(recorded.getIntValue()).isEqualTo(7);
        assertThat(recorded.getLongValue()).isEqualTo(7);
    }

    @Test
    void anObjectWithinIsRecordedToItsEndAndKnowsWhereItIs() {
        JsonParser in = at("[1,{\"a\":{\"b\":2}},3]", 4);
        JsonParser recorded = RecordedTokens.ofObject(in).parser();
        for (int i = 0; i < 4; i++) {
            recorded.nextToken();
        }
        assertThat(recorded.getString()).isEqualTo("2");
        assertThat(recorded.streamReadContext().pathAsPointer()).hasToString("/1/a/b");
        assertThat(in.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
        assertThat(in.getIntValue()).isEqualTo(3);
    }

    @Test
    void eachObjectKnowsTheTypeThatItNames() {
        String json = "{\"a\":{\"x\":\"@odata.type\",\"@odata.type\":\"#inner\"},\"b\":{},\"@odata.type\":\"#outer\","
                + "\"c\":[{\"@odata.type\":\"#item\"}],\"d\":{\"@odata.type\":[\"#no\",\"#type\"]}}";
        RecordedTokens tokens = RecordedTokens.ofObject(at(json, 2));
        StringBuilder types = new StringBuilder();
        RecordedTokensParser parser = tokens.parser();
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                types.append(parser.odataType()).append(' ');
            }
        }
        assertThat(tokens.odataType()).isEqualTo("#outer");
        assertThat(types).hasToString("#outer #inner null #item null ");
    }
}
