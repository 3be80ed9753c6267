package dev.graphlet.runtime.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.property.Search;
import dev.graphlet.runtime.sample.LoopbackServer;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.url.ResourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Search ADA = Search.of("displayName", "Ada");
    private static final Search BOB = Search.of("mail", "bob");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"displayName:Ada\" OR \"mail:bob\"",
                "\"displayName:Ada\"",
                "(\"a b\" OR \"c\") AND \"d:\\\"e\\\\\"",
                "\"a\" \"b\"",
                "NOT \"a\" AND NOT (\"b\")",
                "\"a\" AND(\"b\"OR\"c\")"
            })
    void aTextWhoseClausesAreQuotedIsTakenAsItIs(String text) {
        assertThat(Search.parse(text).toText()).isEqualTo(text);
        assertThat(Search.parse(" " + text).toText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a \"b\"",
                "\"a\" b",
                "\"a",
                "\"a\\\"",
                "\"",
                "\"a\" AND \"",
                "\"a\" OR",
                "OR \"a\"",
                "\"a\" OR AND \"b\"",
                "(\"a\"",
                "\"a\")",
                ")\"a\"(",
                "()",
                "NOT",
                "\"a\" NOT",
                "displayName:Ada"
            })
    void anyOtherTextIsOnePhrase(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        assertThat(Search.parse(text).toText()).isEqualTo("\"" + escaped + "\"");
        assertThat(Search.parse(text)).isEqualTo(Search.of(text));
    }

    @Test
    void clausesAreJoinedAndKeepWhatBelongsTogether() {
        assertThat(ADA.or(BOB).toText()).isEqualTo("\"displayName:Ada\" OR \"mail:bob\"");
        assertThat(ADA.or(BOB).or(Search.of("x")).toText()).isEqualTo("\"displayName:Ada\" OR \"mail:bob\" OR \"x\"");
        assertThat(ADA.or(BOB).and(Search.of("x")).toText())
                .isEqualTo("(\"displayName:Ada\" OR \"mail:bob\") AND \"x\"");
        assertThat(Search.of("x").and(Search.parse("\"a\" OR \"b\"")).toText()).isEqualTo("\"x\" AND (\"a\" OR \"b\")");
        assertThat(Search.of("displayName", "a\" OR \"b\\").toText()).isEqualTo("\"displayName:a\\\" OR \\\"b\\\\\"");
    }

    @Test
    void noTextShowsWhatIsLookedFor() {
        assertThat(ADA.or(BOB)).hasToString("\"displayName:***\" OR \"mail:***\"");
        assertThat(Search.of("what \"I\" say")).hasToString("\"***\"");
        assertThat(Search.parse("NOT \"a\" AND NOT (\"b\")")).hasToString("NOT \"***\" AND NOT (\"***\")");
    }

    @Test
    void aBlankClauseIsRefusedByName() {
        assertThatThrownBy(() -> Search.of("displayName", " ")).hasMessage("text must not be blank");
        assertThatThrownBy(() -> Search.of("", "x")).hasMessage("property must not be blank");
        assertThatThrownBy(() -> Search.parse("")).hasMessage("phrase must not be blank");
    }

    @Test
    void searchesOfTheSameTextAreEqual() {
        assertThat(Search.parse("\"displayName:Ada\"")).isEqualTo(ADA).hasSameHashCodeAs(ADA);
        assertThat(ADA).isNotEqualTo(BOB).isNotEqualTo(ADA.toText());
        assertThat(ADA.hashCode()).isNotEqualTo(BOB.hashCode());
    }

    @Test
    void itIsSentQuotedOnce() {
        try (LoopbackServer server = LoopbackServer.start().answers(200, "2");
                NotesClient client = NotesClient.builder()
                        .endpoint(server.root())
                        .accessToken(AccessTokenProvider.of("t"))
                        .build()) {
            CountRequest<EntityProperties> count =
                    new CountRequest<>(client, RequestParts.count(ResourcePath.of("/notes")), EntityProperties.ENTITY);
            count.search("\"displayName:Ada\" OR \"mail:bob\"").send();
            count.search(ADA.or(BOB)).send();
            assertThat(server.received())
                    .extracting(LoopbackServer.Received::line)
                    .containsOnly("GET /beta/notes/$count?$search=%22displayName:Ada%22%20OR%20%22mail:bob%22")
                    .hasSize(2);
        }
    }
}
