package values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sample of a spec is read as the service would send it. */
class SampleTest {
    @Test
    void eachCharacterIsThatOfTheSpec() {
        assertThat(Sampled.sample().name()).hasValue("a\"b \\u0041 $L %s é \u2028 */ \t \ud834\udd1e");
    }

    @Test
    void whatIsNotDeclaredIsKept() {
        assertThat(Sampled.sample().additionalProperties().get("later")).hasToString("{\"x\":[1.50,null]}");
        assertThat(Sampled.sample().toJson()).contains("\"later\":{\"x\":[1.50,null]}");
    }

    @Test
    void eachCallGivesAnEqualValue() {
        assertThat(Sampled.sample()).isEqualTo(Sampled.sample());
    }
}
