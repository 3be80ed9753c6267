package dev.graphlet.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.diagnostics.MessageCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problem;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Constraint;
import dev.graphlet.processor.model.Documentation;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Service;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules at their limits, on models built by hand; what each reports is in the error cases. */
class RulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://graph.microsoft.com/v1.0",
                "HTTPS://graph.microsoft.us",
                "http://localhost:8080/beta",
                "http://127.0.0.1:1",
                "http://[::1]:8080/v1.0"
            })
    void takesHttpsAndLoopback(String endpoint) {
        assertThat(check(new EndpointIsHttps(), service(endpoint))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost.example.com", "ftp://graph.microsoft.com", "", "https:", "mailto:a@b.c"})
    void takesNothingElse(String endpoint) {
        assertThat(check(new EndpointIsHttps(), service(endpoint))).containsExactly(ProblemCode.ENDPOINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/industryData/runGroups", "/a-b.c~d/$ref", "/sites/root:/x", "/a(b='c')"})
    void takesPathsOfSegments(String path) {
        assertThat(PathHasSegments.mistake(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a, does not",
        "/a/, ends with '/'",
        "/a//b, has an empty segment",
        "/a%20b, has a '%'",
        "/a?b, has a '?'"
    })
    void explainsWhatIsNoPath(String path, String mistake) {
        assertThat(PathHasSegments.mistake(path)).contains(mistake);
    }

    @Test
    void takesNamesOfUpTo128Characters() {
        assertThat(OdataName.isSimple("a".repeat(128))).isTrue();
        assertThat(OdataName.isSimple("a".repeat(129))).isFalse();
        assertThat(OdataName.isSimple("_größe2")).isTrue();
        assertThat(OdataName.isSimple("a$")).isFalse();
        assertThat(OdataName.isNamespace("microsoft.graph.external")).isTrue();
        assertThat(OdataName.isNamespace("microsoft.graph.")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "INT16, 32767, true",
        "INT16, 32768, false",
        "INT16, -32768, true",
        "INT32, 2147483648, false",
        "INT64, 9223372036854775807, true",
        "INT64, 9223372036854775808, false",
        "INT32, 1.0, true",
        "INT32, 1.5, false",
        "SINGLE, 3.5e38, false",
        "DOUBLE, 1.7e308, true",
        "DECIMAL, 1e300, true"
    })
    void knowsTheLimitsOfEachNumber(EdmPrimitive type, String max, boolean fits) {
        List<Constraint> constraints = List.of(new Constraint.Range("", max));

        assertThat(check((Rule<Property>) new RangeFitsType()::check, property(type, constraints))
                        .isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void comparesBoundsAsNumbers() {
        List<Constraint> equal = List.of(new Constraint.Range("1.0", "1.00"));

        assertThat(check((Rule<Property>) new RangeFitsType()::check, property(EdmPrimitive.DECIMAL, equal)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"User, user", "URL, url", "URLList, urlList", "B, b", "B2C, b2C", "user, user"})
    void lowersTheFirstWordOfAName(String name, String lower) {
        assertThat(WireName.lower(name)).isEqualTo(lower);
    }

    @ParameterizedTest
    @CsvSource({
        "@microsoft.graph.downloadUrl, true",
        "@a.b#c, true",
        "@a.b#c#d, false",
        "@a.b.#c, false",
        "@a, false",
        "@odata.etag, false",
        "@odatas.etag, true",
        "@, false"
    })
    void knowsTheNamesOfInstanceAnnotations(String name, boolean isOne) {
        assertThat(OdataName.isInstanceAnnotation(name)).isEqualTo(isOne);
    }

    private static <T> List<MessageCode> check(Rule<T> rule, T subject) {
        Problems problems = new Problems();
        rule.check(subject, problems);
        return problems.asList().stream().map(Problem::code).toList();
    }

    private static Service service(String endpoint) {
        return new Service("Test", "test", endpoint, "test.spec", "test", List.of(), Origin.NONE);
    }

    private static Property property(EdmPrimitive type, List<Constraint> constraints) {
        return new Property(
                "size",
                "size",
                new PrimitiveType(type),
                false,
                Set.of(),
                Optional.empty(),
                constraints,
                Documentation.NONE,
                Origin.NONE);
    }
}
