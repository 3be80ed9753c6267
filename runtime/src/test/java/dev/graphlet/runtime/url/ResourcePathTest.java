package dev.graphlet.runtime.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcePathTest {
    private static final ResourcePath RUNS = ResourcePath.of("/industryData/runs");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "42|/42",
                "a/b|/a%2Fb",
                "a b|/a%20b",
                "O'Neil|/O%27Neil",
                "ä€|/%C3%A4%E2%82%AC",
                "😀|/%F0%9F%98%80",
                "50%|/50%25",
                "%2F|/%252F",
                "a?b#c|/a%3Fb%23c",
                "a+b&c|/a%2Bb%26c",
                "..\\x|/..%5Cx",
                "...|/...",
                ".|('.')",
                "..|('..')",
                "$x@y|('%24x%40y')",
                "$count|('%24count')",
                "$|('%24')",
                "$o'x|('%24o''x')",
                "a$b|/a%24b",
                "../me|/..%2Fme",
                "//evil.example|/%2F%2Fevil.example",
                "@evil.example|/%40evil.example"
            })
    void aKeyStaysOneSegmentWhateverItHolds(String key, String expected) {
        String path = RUNS.key("id", key).toString();

        assertThat(path).isEqualTo("/industryData/runs" + expected);
        assertThat(URI.create("https://graph.microsoft.com/beta" + path).normalize())
                .hasToString("https://graph.microsoft.com/beta" + path);
    }

    @Test
    void aKeyMayBeOfAnyKeyType() {
        UUID guid = UUID.fromString("00000000-0000-0000-0000-00000000000a");
        assertThat(RUNS.key("id", guid)).hasToString("/industryData/runs/" + guid);
        assertThat(RUNS.key("id", Long.MAX_VALUE)).hasToString("/industryData/runs/9223372036854775807");
        assertThat(RUNS.key("id", new BigDecimal("1E+3"))).hasToString("/industryData/runs/1000");
        assertThat(RUNS.key("id", LocalDate.of(2024, 2, 29))).hasToString("/industryData/runs/2024-02-29");
        assertThat(RUNS.key("id", LocalTime.of(8, 0))).hasToString("/industryData/runs/08%3A00%3A00");
        assertThat(RUNS.key("id", OffsetDateTime.parse("2024-02-29T08:00Z")))
                .hasToString("/industryData/runs/2024-02-29T08%3A00%3A00Z");
    }

    @Test
    void badKeysAreRejectedByName() {
        assertThatThrownBy(() -> RUNS.key("runGroupId", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("runGroupId must not be empty");
        assertThatThrownBy(() -> RUNS.key("runGroupId", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("runGroupId must not be null");
        assertThatThrownBy(() -> RUNS.key("runGroupId", "a\uD83D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("runGroupId must be valid Unicode, but holds an unpaired surrogate");
    }

    @Test
    void aPathMustStartWithASlash() {
        assertThatThrownBy(() -> ResourcePath.of("runs"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path must start with '/', but was 'runs'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//evil.example",
                "/a//b",
                "/a/",
                "/a/..",
                "/./a",
                "/%2e%2E",
                "/a b",
                "/a#b",
                "/%zz",
                "/%",
                "/a%4",
                "/%4g",
                "/\u00e4",
                "/\u0661",
                "/%\uff14\uff11"
            })
    void aPathMustHaveProperSegments(String path) {
        assertThatThrownBy(() -> ResourcePath.of(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path must have only percent-encoded segments that are not empty, '.' or '..', but was '"
                        + path + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users?$top=1", "/users?", "/me/messages/?$top=1&$filter=a eq 'b'"})
    void aQueryInAPathIsToldWhereItGoes(String path) {
        assertThatThrownBy(() -> ResourcePath.of(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path must have no query, but was '" + path
                        + "'. Give each parameter with queryParameter(name, value), not encoded.");
    }

    @Test
    void aSegmentIsAppended() {
        assertThat(RUNS.segment("$count")).hasToString("/industryData/runs/$count");
        assertThatThrownBy(() -> RUNS.segment("a/b"))
                .hasMessage("segment must have only percent-encoded segments that are not empty, '.' or '..',"
                        + " but was 'a/b'");
    }

    @Test
    void aLongPathDoesNotOverflowTheStack() {
        String path = "/" + "%20a".repeat(100_000);
        assertThat(ResourcePath.of(path)).hasToString(path);
    }
}
