package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmResource;
import dev.graphlet.runtime.edm.EdmService;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FakeGraphTest extends IndustryDataTest {
    @Test
    void listensOnLoopbackUnderThePathOfTheService() {
        assertThat(graph.endpoint().toString()).matches("http://127\\.0\\.0\\.1:\\d+/beta");
    }

    @Test
    void stopsListeningAndMayBeClosedTwice() {
        caller.post(GROUPS, GROUP);

        graph.close();
        graph.close();

        assertThatThrownBy(() -> new Socket("127.0.0.1", graph.endpoint().getPort()).close())
                .isInstanceOf(ConnectException.class);
        assertThat(graph.requests()).hasSize(1);
        assertThat(graph.stored(GROUPS)).isPresent();
    }

    @Test
    void keepsNoProgramAlive() {
        caller.get(GROUPS);

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(
                        t -> t.getName().startsWith("fake-graph") || t.getName().startsWith("HTTP-Dispatcher"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
    }

    @Test
    void seedsWhatALaterServiceWillSend() {
        graph.seed(
                GROUPS + "/42",
                "{\"@odata.type\":\"#ns.newer\",\"@odata.etag\":\"x\",\"status\":\"paused\",\"more\":1.00}");

        JsonNode read = Caller.body(caller.get(GROUPS + "/42"));

        assertThat(read.propertyNames())
                .containsExactly("@odata.context", "@odata.type", "@odata.etag", "id", "status", "more");
        assertThat(read.path("@odata.type").asString()).isEqualTo("#ns.newer");
        assertThat(read.path("more").toString()).isEqualTo("1.00");
        assertThat(read.path("id").asString()).isEqualTo("42");
    }

    @Test
    void seedsUnderTheKeyOfThePathElseOfTheObjectElseANewOne() {
        graph.seed(GROUPS + "('1')", "{\"id\":\"2\"}");
        graph.seed(GROUPS, "{\"id\":\"3\"}");
        graph.seed(GROUPS, "{}");
        graph.seed(GROUPS, "{\"id\":\"3\",\"displayName\":\"again\"}");

        assertThat(graph.stored(GROUPS).orElseThrow())
                .extracting(group -> group.path("id").asString())
                .containsExactly("1", "3", FIRST_ID);
    }

    @Test
    void givesOutCopies() {
        graph.seed(GROUPS + "/1", "{}");

        ((ObjectNode) graph.stored(GROUPS + "/1").orElseThrow()).put("id", "changed");

        assertThat(graph.stored(GROUPS + "/1").orElseThrow().path("id").asString())
                .isEqualTo("1");
    }

    @Test
    void saysWhatSeedWants() {
        assertThatThrownBy(() -> graph.seed("/nothing", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/industryData/runGroups")
                .hasMessageEndingWith("but was: /nothing");
        assertThatThrownBy(() -> graph.seed(GROUPS, "[]")).hasMessage("json must be an object, but was: []");
        assertThatThrownBy(() -> graph.seed(GROUPS, "{displayName: 1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("json must be an object, but was: {displayName: 1}");
    }

    @Test
    void refusesAServiceThatLacksTheTypeOfAResource() {
        EdmResource lost = new EdmResource("/lost", "ns.lost", false, Set.of(EdmOperation.GET));
        EdmService service =
                new EdmService("X", URI.create("https://x.test/v1.0"), List.of(), List.of(), List.of(lost));

        assertThatThrownBy(() -> FakeGraph.start(service))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'ns.lost'");
    }

    @Test
    void servesManyAtOnce() {
        List<Integer> statuses = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> caller.post(GROUPS, GROUP).statusCode())
                .toList();

        assertThat(statuses).containsOnly(201);
        assertThat(graph.requests()).hasSize(60);
        Set<String> ids = new HashSet<>();
        graph.stored(GROUPS).orElseThrow().forEach(g -> ids.add(g.path("id").asString()));
        assertThat(ids).hasSize(60);
    }
}
