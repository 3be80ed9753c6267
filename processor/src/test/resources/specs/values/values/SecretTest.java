package values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.graphlet.runtime.validation.Violation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The value of a sensitive property appears in no text for people. */
class SecretTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void toStringHasItsNameOnly() {
        Secret secret = Secret.builder()
                .text("hidden")
                .texts(List.of("hidden"))
                .whole(4711)
                .dateTime(OffsetDateTime.parse("4711-01-01T00:00:00Z"))
                .guid(UUID.fromString("00004711-0000-0000-0000-000000000000"))
                .octets(new byte[] {47, 11})
                .point(Point.builder().x(47.11).build())
                .points(List.of(Point.builder().z("hidden").build()))
                .color(Color.of("hidden"))
                .untyped(MAPPER.readTree("{\"hidden\":4711}"))
                .open("seen")
                .additionalProperty("other", "hidden")
                .build();
        String expected = "Secret{text=***, texts=***, whole=***, dateTime=***, guid=***, octets=***, point=***, points=***,"
                + " color=***, untyped=***, open=seen, additionalProperties=[other]}";
        assertThat(secret).hasToString(expected);
        assertThat(SecretPatch.between(Secret.builder().build(), secret)).hasToString("Patch of " + expected);
        assertThat(MAPPER.writeValueAsString(secret)).contains("\"text\":\"hidden\"");
    }

    @Test
    void violationsDoNotTellIt() {
        Secret secret = Secret.builder().text("hidden").texts(List.of("4711")).whole(4711).octets(new byte[3]).build();
        assertThat(new SecretValidator().check(secret))
                .containsExactly(
                        new Violation("/text", "length", "'text' must have at most 3 characters, but it has 6"),
                        new Violation("/texts/0", "pattern", "'texts' must match [a-z]+, but it is not"),
                        new Violation("/whole", "range", "'whole' must be at most 9, but it is not"),
                        new Violation("/octets", "length", "'octets' must have at most 2 octets, but it has 3"));
    }

    @Test
    void failuresDoNotTellItNorDoTheirCauses() {
        for (String property : List.of(
                "whole", "dateTime", "guid", "octets", "text", "texts", "point", "points", "color")) {
            for (String value : List.of("\"hidden*\"", "[\"hidden*\"]", "4711.25", "[4711.25]", "{\"x\":\"hidden\"}", "[{\"x\":\"hidden\"}]")) {
                Throwable failure = catchThrowable(
                        () -> MAPPER.readValue("{\"" + property + "\":" + value + "}", Secret.class));
                for (Throwable at = failure; at != null; at = at.getCause()) {
                    assertThat(at.toString()).as(property + " " + value).doesNotContain("hidden", "4711");
                }
            }
        }
        assertThat(catchThrowable(() -> MAPPER.readValue("{\"whole\":\"hidden\"}", Secret.class)))
                .hasMessageStartingWith("/whole: property 'whole' must be Edm.Int32, a whole number from"
                        + " -2147483648 to 2147483647, but found a string");
    }
}
