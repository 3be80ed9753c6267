package dev.graphlet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void wordsAreSeparatedByWhiteSpace() {
        assertThat(words(" /users  id,displayName\nPOST /groups "))
                .containsExactly("/users", "id,displayName", "POST", "/groups");
        assertThat(words("user(id, manager(id))  group")).containsExactly("user(id, manager(id))", "group");
        assertThat(words("'GET /me?$select=a, b' \"a 'b'\"")).containsExactly("GET /me?$select=a, b", "a 'b'");
        assertThat(words("/me?$filter=name%20eq%20'x'")).containsExactly("/me?$filter=name%20eq%20'x'");
        assertThat(words(null)).isEmpty();
    }

    @Test
    void filesAreInTheFolderOfTheProject() {
        Arguments arguments = new Arguments(new File("project"));
        arguments
                .file("--from", "graph.xml")
                .file("--from", "https://example.com/m")
                .file("--from", null);
        arguments.file("--from", new File("m.xml").getAbsolutePath());
        assertThat(arguments.all())
                .containsExactly(
                        "--from",
                        new File("project", "graph.xml").getPath(),
                        "--from",
                        "https://example.com/m",
                        "--from",
                        new File("m.xml").getAbsolutePath());
    }

    private static List<String> words(@Nullable String text) {
        return new Arguments(null).words(text).all();
    }
}
