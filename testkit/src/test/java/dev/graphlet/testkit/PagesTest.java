package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How big pages are, and that they follow each other. */
class PagesTest extends DirectoryTest {
    @Test
    void topIsTheSizeOfAPage() {
        JsonNode first = read("/users?$top=2");
        assertThat(first.path("value").size()).isEqualTo(2);
        JsonNode second = read(link(first, "@odata.nextLink"));
        assertThat(second.path("value").size()).isEqualTo(1);
        assertThat(second.has("@odata.nextLink")).isFalse();
        assertThat(read("/notes?$top=1&$skip=1").has("@odata.nextLink")).isFalse();
        assertThat(read("/notes?$top=1").has("@odata.nextLink")).isTrue();

        without(Rule.TOP_IS_PAGE_SIZE);
        assertThat(read("/users?$top=2").has("@odata.nextLink")).isFalse();
        assertThat(read("/users?$top=2").path("value").size()).isEqualTo(2);
    }

    @Test
    void aClientCanPreferASize() {
        HttpResponse<String> response = caller.get("/users", "Prefer", "return=minimal, odata.maxpagesize=1");
        assertThat(response.headers().firstValue("Preference-Applied")).hasValue("odata.maxpagesize=1");
        JsonNode first = Caller.body(response);
        assertThat(first.path("value").size()).isEqualTo(1);
        String next = link(first, "@odata.nextLink");
        assertThat(read(next, "Prefer", "odata.maxpagesize=1").has("@odata.nextLink"))
                .isTrue();
        assertThat(read(next).has("@odata.nextLink")).isFalse();
        JsonNode delta = read("/users/delta", "Prefer", "odata.maxpagesize=2");
        assertThat(delta.path("value").size()).isEqualTo(2);
        assertThat(delta.has("@odata.nextLink")).isTrue();
    }

    @Test
    void aLinkIsOneInWhateverSpelling() {
        String next = link(read("/users?$top=2"), "@odata.nextLink");
        assertThat(read(next.replace("$", "%24")).path("value").size()).isEqualTo(1);
        String delta = link(read("/users/delta"), "@odata.deltaLink");
        assertThat(read(delta.replace("$", "%24")).path("value").size()).isZero();
    }

    @Test
    void aLiteralIsNoLink() {
        assertThat(status("/users?$filter=displayName%20eq%20'$skiptoken=p1'")).isEqualTo(200);
    }

    @Test
    void aFixedSizeIsTheMost() {
        for (int i = 0; i < 150; i++) {
            graph.seed("/applications/" + i, "{}");
        }
        assertThat(read("/applications").path("value").size()).isEqualTo(100);
        assertThat(read("/applications?$top=120").path("value").size()).isEqualTo(120);
        try (FakeGraph small =
                FakeGraph.builder(DirectoryService.service()).pageSize(2).start()) {
            small.seed("/notes/1", "{}");
            small.seed("/notes/2", "{}");
            small.seed("/notes/3", "{}");
            Caller asking = new Caller(small);
            assertThat(Caller.body(asking.get("/notes?$top=50")).path("value").size())
                    .isEqualTo(2);
        }
    }
}
