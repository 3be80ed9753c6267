package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Filters, pages and selections, over HTTP. */
class LibraryQueriesTest extends LibraryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "title eq 'O''Neil'; c",
                "title ne 'Beta'; a,c",
                "state eq 'open'; a,c",
                "state eq lib.state'open'; a,c",
                "size eq 9007199254740993; a",
                "size eq 9007199254740992; ",
                "size eq null; c",
                "size gt 1 and not (title eq 'Alpha'); b",
                "title in ('Alpha','Beta'); a,b",
                "startswith(title,'a') or endswith(title,'ETA'); a,b",
                "contains(tolower(title),'neil'); c",
                "length(title) eq 4; b",
                "tags/any(t:t eq 'y'); a",
                "tags/all(t:t eq 'x'); b,c",
                "tags/any(); a,c",
                "tags/$count gt 1; a",
                "touched lt 2026-01-01T00:00:00Z; a",
                "touched eq 2025-12-31T23:00:00Z; a"
            })
    void filtersHold(String filter, String expected) {
        String ids = String.join(",", ids("/folders?$filter=" + encoded(filter)));
        assertThat(ids).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$filter=nothing%20eq%201", "$filter=title%20eq", "$top=-1", "$apply=x", "$select=nothing"})
    void aQueryThatIsNoneIsRefused(String query) {
        HttpResponse<String> response = caller.get("/folders?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.error(response).path("message").asString()).startsWith("The query is not valid: ");
    }

    @Test
    void pagesFollowEachOtherWithEmptyOnesBetween() {
        assertThat(ids("/folders?$orderby=title%20desc&$count=true")).containsExactly("c", "b", "a");
        JsonNode first = Caller.body(caller.get("/folders?$count=true"));
        assertThat(first.path("@odata.count").asInt()).isEqualTo(3);
        String link = first.path("@odata.nextLink")
                .asString()
                .substring(graph.endpoint().toString().length());
        assertThat(Caller.body(caller.get(link)).path("value").size()).isZero();
        assertThat(caller.get(link + "&$top=1").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyWhatIsSelectedIsSent() {
        JsonNode folder = Caller.body(caller.get("/folders/a?$select=title"));
        assertThat(folder.propertyNames())
                .containsExactlyInAnyOrder("@odata.context", "@odata.type", "@odata.etag", "title");
    }
}
