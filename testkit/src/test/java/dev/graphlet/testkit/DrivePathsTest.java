package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of a drive by their path. */
class DrivePathsTest extends DirectoryTest {
    @BeforeEach
    void seedItems() {
        graph.seed("/drive/items/folder", "{\"name\":\"a b\"}");
        graph.seed("/drive/items/file", Caller.json("{'name':'c.txt','parentReference':{'path':'/drive/root:/a b'}}"));
        graph.seed("/drive/items/other", Caller.json("{'name':'d.txt','parentReference':{'id':'folder'}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/drive/root:/a%20b/c.txt",
                "/drive/root:/a%20b/c.txt:",
                "/drive/root:/A%20B/C.txt:",
                "/drive/items/root:/a%20b/c.txt:",
                "/drive/items/root:%2Fa%20b%2Fc.txt:",
                "/drive/items/folder:/c.txt:"
            })
    void anItemIsFound(String path) {
        assertThat(read(path).path("id").asString()).isEqualTo("file");
    }

    @Test
    void anItemIsFoundByTheIdOfItsParent() {
        assertThat(read("/drive/root:/a%20b/d.txt").path("id").asString()).isEqualTo("other");
        assertThat(status("/drive/root:/d.txt")).isEqualTo(404);
        assertThat(status("/drive/items/none:/d.txt")).isEqualTo(404);
    }

    @Test
    void whatIsFoundIsAnItemLikeAnyOther() {
        caller.patch("/drive/root:/a%20b/c.txt:", "{'name':'e.txt'}");
        assertThat(graph.stored("/drive/items/file").orElseThrow().path("name").asString())
                .isEqualTo("e.txt");
        assertThat(caller.delete("/drive/root:/a%20b/e.txt").statusCode()).isEqualTo(204);
        assertThat(graph.stored("/drive/items/file")).isEmpty();
    }

    @Test
    void aFileComesWithItsContent() {
        String path = "/drive/root:/a%20b/new.txt:/content";
        assertThat(status(path)).isEqualTo(404);
        HttpResponse<String> made = caller.send("PUT", path, "octets", "Content-Type", "text/plain");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(Caller.body(made).path("name").asString()).isEqualTo("new.txt");
        String id = Caller.body(made).path("id").asString();
        assertThat(caller.get("/drive/items/" + id + "/content").body()).isEqualTo("octets");
        assertThat(caller.get(path).body()).isEqualTo("octets");
        assertThat(caller.send("PUT", path, "more", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void anItemIsSeededAtItsPath() {
        graph.seed("/drive/root:/x/y.txt:", "{\"id\":\"42\"}");
        assertThat(read("/drive/items/42").path("name").asString()).isEqualTo("y.txt");
        assertThat(graph.stored("/drive/root:/x/y.txt")).isPresent();
    }

    @Test
    void childrenAreFollowedWhereTheyAreDeclared() {
        graph.seed("/drives/d", "{}");
        graph.seed("/drives/d/root", "{\"id\":\"r\"}");
        graph.seed("/drives/d/root/children/f", "{\"name\":\"docs\"}");
        graph.seed("/drives/d/root/children/f/children/g", "{\"name\":\"g.txt\"}");
        assertThat(read("/drives/d/root:/docs/g.txt").path("id").asString()).isEqualTo("g");
        assertThat(ids("/drives/d/root:/docs:/children")).containsExactly("g");
        assertThat(caller.send("PUT", "/drives/d/root:/docs/h.txt:/content", "h", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(201);
        assertThat(ids("/drives/d/root:/docs:/children")).hasSize(2);
        assertThat(status("/drives/d/root:/none/g.txt")).isEqualTo(404);
    }

    @Test
    void pathsCanBeSwitchedOff() {
        without(Rule.DRIVE_ITEMS_BY_PATH);
        seedItems();
        assertThat(status("/drive/root:/a%20b/c.txt:")).isEqualTo(404);
    }
}
