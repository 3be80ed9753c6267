package values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The text of a value for people is short, however large the value is. */
class ToStringTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String LONG = "x".repeat(100_000);

    private static Everything read(String json) {
        return MAPPER.readValue(json, Everything.class);
    }

    @Test
    void octetsAreCounted() {
        Everything value = Everything.builder().binary(new byte[3]).binaryList(List.of(new byte[0], new byte[1])).build();

        assertThat(value).hasToString("Everything{binary=<3 octets>, binaryList=[<0 octets>, <1 octets>]}");
        assertThat(EverythingPatch.between(Everything.builder().build(), value))
                .hasToString("Patch of Everything{binary=<3 octets>, binaryList=[<0 octets>, <1 octets>]}");
    }

    @Test
    void aTextOf200CharactersIsWhole() {
        String text = "x".repeat(200);

        assertThat(Everything.builder().string(text).build()).hasToString("Everything{string=" + text + "}");
    }

    @Test
    void aLongerTextIsCut() {
        String shown = "x".repeat(200) + "… <100000 characters>";

        assertThat(Everything.builder().string(LONG).build()).hasToString("Everything{string=" + shown + "}");
        assertThat(Everything.builder().stringList(List.of(LONG, "y")).build())
                .hasToString("Everything{stringList=[" + shown + ", y]}");
        assertThat(Everything.builder().color(Color.of(LONG)).build()).hasToString("Everything{color=" + shown + "}");
        assertThat(read("{\"untyped\":{\"a\":\"" + LONG + "\"}}"))
                .hasToString("Everything{untyped={\"a\":" + shown + "}}");
        assertThat(read("{\"decimal\":" + "9".repeat(500) + "}"))
                .hasToString("Everything{decimal=" + "9".repeat(200) + "… <500 characters>}");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String text = "x".repeat(199) + "\ud83d\ude00" + LONG;

        assertThat(Everything.builder().string(text).build())
                .hasToString("Everything{string=" + "x".repeat(199) + "… <100201 characters>}");
    }

    @Test
    void treesAreShownAsTheyAre() {
        assertThat(read("{\"untyped\":{\"a\":[1e5,null,true,\"\\n\",{}],\"b\\\"\":[]},\"untypedList\":[-0,{\"c\":0.10}]}"))
                .hasToString("Everything{untyped={\"a\":[1e5,null,true,\"\\n\",{}],\"b\\\"\":[]}, untypedList=[-0, {\"c\":0.10}]}");
        JsonNode octets = MAPPER.getNodeFactory().binaryNode(new byte[7]);
        assertThat(Everything.builder().untyped(octets).build()).hasToString("Everything{untyped=<7 octets>}");
    }

    @Test
    void manyItemsAreCounted() {
        assertThat(Everything.builder().stringList(Collections.nCopies(1_000_000, "0123456789")).build().toString())
                .startsWith("Everything{stringList=[0123456789, 0123456789, ")
                .endsWith(", 0123456789, … 999833 more]}");
        assertThat(read("{\"untyped\":" + Collections.nCopies(100_000, 1) + "}").toString())
                .endsWith(",1,1,… 99000 more]}");
        assertThat(read("{\"durationList\":" + Collections.nCopies(100_000, "\"P1M\"") + "}").toString())
                .startsWith("Everything{durationList=[P1M, P1M, ")
                .endsWith(", P1M, … 99600 more]}");
    }

    @Test
    void muchThatIsNestedIsLeftOut() {
        Everything value = Everything.builder().decimal(BigDecimal.ONE).stringList(List.of(LONG)).build();
        for (int i = 0; i < 50; i++) {
            value = value.toBuilder().more(Collections.nCopies(100, value)).build();
        }

        assertThat(value.toString())
                .hasSizeLessThan(20_000)
                .startsWith("Everything{decimal=1, stringList=[xxx")
                .contains("more=[Everything{decimal=1, ", "…}", "… 99 more]");
    }

    @Test
    void manyUndeclaredNamesAreCounted() {
        EverythingBuilder builder = Everything.builder().additionalProperty(LONG, 1);
        for (int i = 0; i < 100_000; i++) {
            builder.additionalProperty("n" + i, i);
        }

        assertThat(builder.build().toString())
                .startsWith("Everything{additionalProperties=[xxx")
                .contains("… <100000 characters>, n0, n1, ")
                .endsWith(" more]}")
                .hasSizeLessThan(2_500);
    }

    @Test
    void manyMembersOfATreeAreLeftOut() {
        StringBuilder json = new StringBuilder("{\"untyped\":{\"a\":0");
        for (int i = 0; i < 100_000; i++) {
            json.append(",\"n").append(i).append("\":").append(i);
        }

        assertThat(read(json + "}}").toString())
                .startsWith("Everything{untyped={\"a\":0,\"n0\":0,")
                .endsWith(",…}}")
                .hasSizeLessThan(2_500);
    }
}
