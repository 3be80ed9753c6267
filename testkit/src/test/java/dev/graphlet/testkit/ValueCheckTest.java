package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.Constraint;
import dev.graphlet.runtime.edm.EdmProperty;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                Edm.String         | ''
                Edm.Boolean        | true
                Edm.Byte           | 255
                Edm.SByte          | -128
                Edm.Int16          | -32768
                Edm.Int32          | 2147483647
                Edm.Int64          | 9223372036854775807
                Edm.Int64          | '-9223372036854775808'
                Edm.Single         | 1.5
                Edm.Double         | 1e308
                Edm.Double         | '-INF'
                Edm.Decimal        | 12345678901234567890.12345678901234567890
                Edm.Decimal        | '1.10'
                Edm.Guid           | 'A1B2c3d4-0000-0000-0000-000000000000'
                Edm.Date           | '2024-02-29'
                Edm.TimeOfDay      | '10:17'
                Edm.TimeOfDay      | '10:17:05.123456789012'
                Edm.DateTimeOffset | '2025-02-13T10:17Z'
                Edm.DateTimeOffset | '2025-02-13T10:17:05.123456789012+05:30'
                Edm.Duration       | '-P1DT2H3M4.5S'
                Edm.Duration       | 'P1Y2M'
                Edm.Binary         | 'AP-_+w=='
                Edm.Untyped        | {'a': [1]}
                ns.days            | 'mon, tue'
                ns.label           | {'text': 'a'}
                Edm.String         | null
                """)
    void takesValuesOfTheType(String type, String value) {
        assertThat(post(type, value).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                Edm.String         | 1
                Edm.Boolean        | 'true'
                Edm.Byte           | 256
                Edm.SByte          | -129
                Edm.Int16          | 32768
                Edm.Int32          | 2147483648
                Edm.Int32          | '1'
                Edm.Int32          | 1.0
                Edm.Int64          | 9223372036854775808
                Edm.Single         | 1e39
                Edm.Double         | 1e309
                Edm.Double         | 'Infinity'
                Edm.Decimal        | 'ten'
                Edm.Guid           | 'A1B2c3d4'
                Edm.Date           | '2025-02-29'
                Edm.TimeOfDay      | '25:00'
                Edm.DateTimeOffset | '2025-02-13T10:17:05'
                Edm.DateTimeOffset | '2025-02-30T10:17:05Z'
                Edm.DateTimeOffset | 1739441825
                Edm.Duration       | '1h'
                Edm.Duration       | 'PT'
                Edm.Duration       | 'P'
                Edm.Binary         | 'a'
                ns.days            | 'mon,sun'
                ns.days            | ''
                ns.days            | 1
                ns.label           | 'a'
                """)
    void refusesOtherValues(String type, String value) {
        HttpResponse<String> response = post(type, value);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.targets(response)).containsExactly("value");
    }

    @Test
    void countsCharactersAsPeopleDoAndOctetsInBinary() {
        UnaryOperator<EdmProperty> upTo2 = p -> p.constraint(Constraint.length(1, 2));

        assertThat(post("Edm.String", upTo2, "'\uD83D\uDE00\uD83D\uDE00'").statusCode())
                .isEqualTo(201);
        assertThat(post("Edm.String", upTo2, "'abc'").statusCode()).isEqualTo(400);
        assertThat(message(post("Edm.String", upTo2, "''"))).isEqualTo("'value' must have 1 to 2 characters.");
        assertThat(post("Edm.Binary", upTo2, "'AAA='").statusCode()).isEqualTo(201);
        assertThat(message(post("Edm.Binary", upTo2, "'AAAA'"))).isEqualTo("'value' must have 1 to 2 octets.");
    }

    @Test
    void keepsTheRangeExactly() {
        UnaryOperator<EdmProperty> range = p -> p.constraint(Constraint.range("0.1", "9007199254740993"));

        assertThat(post("Edm.Decimal", range, "0.1").statusCode()).isEqualTo(201);
        assertThat(post("Edm.Decimal", range, "9007199254740993").statusCode()).isEqualTo(201);
        assertThat(message(post("Edm.Decimal", range, "9007199254740994")))
                .isEqualTo("'value' must be 0.1 to 9007199254740993.");
        assertThat(message(post("Edm.Decimal", range, "'0.09'"))).isEqualTo("'value' must be 0.1 to 9007199254740993.");
        assertThat(post("Edm.Decimal", p -> p.constraint(Constraint.range(null, null)), "-1e99")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void matchesThePatternAsAWhole() {
        UnaryOperator<EdmProperty> pattern = p -> p.constraint(Constraint.pattern("[a-z]+"));

        assertThat(post("Edm.String", pattern, "'abc'").statusCode()).isEqualTo(201);
        assertThat(message(post("Edm.String", pattern, "'abc1'"))).isEqualTo("'value' must match [a-z]+.");
    }

    @Test
    void checksCollectionsAndEachOfTheirItems() {
        EdmProperty property = EdmProperty.collectionOf("value", "Edm.String")
                .constraint(Constraint.items(1, 2))
                .constraint(Constraint.length(0, 3));

        assertThat(post(property, "['a', 'abc']").statusCode()).isEqualTo(201);
        assertThat(Caller.targets(post(property, "['abcd', null]"))).containsExactly("value[0]", "value[1]");
        assertThat(message(post(property, "[]"))).isEqualTo("'value' must have 1 to 2 items.");
        assertThat(message(post(property, "['a', 'b', 'c']"))).isEqualTo("'value' must have 1 to 2 items.");
        assertThat(post(property, "null").statusCode()).isEqualTo(400);
        assertThat(post(property, "'a'").statusCode()).isEqualTo(400);
    }

    @Test
    void checksADerivedComplexValueByItsOwnType() {
        assertThat(Caller.targets(post("ns.label", "{'@odata.type': '#ns.datedLabel', 'text': 'a', 'date': 'x'}")))
                .containsExactly("value.date");
        assertThat(Caller.targets(post("ns.label", "{'text': 'a', 'date': '2025-01-01'}")))
                .containsExactly("value.date");
    }

    @Test
    void neverQuotesTheValue() {
        assertThat(post("Edm.Guid", "'hunter2'").body()).doesNotContain("hunter2");
    }

    @Test
    void endsInAServerErrorWhenTheRegistryLacksAType() {
        HttpResponse<String> response = post("ns.missing", "1");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(message(response)).contains("'ns.missing'");
    }

    private static HttpResponse<String> post(String type, String value) {
        return post(type, UnaryOperator.identity(), value);
    }

    private static HttpResponse<String> post(String type, UnaryOperator<EdmProperty> facets, String value) {
        return post(facets.apply(EdmProperty.of("value", type)), value);
    }

    private static HttpResponse<String> post(EdmProperty property, String value) {
        EdmProperty key = EdmProperty.of("id", "Edm.String").key().readOnly();
        try (FakeGraph graph = FakeGraph.start(Services.things(key, property))) {
            return new Caller(graph).post("/things", "{'value': " + value + "}");
        }
    }

    private static String message(HttpResponse<String> response) {
        return Caller.error(response).path("message").asString();
    }
}
