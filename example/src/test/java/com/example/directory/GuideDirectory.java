package com.example.directory;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.transport.Attempt;
import dev.graphlet.testkit.FakeGraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The directory that the guide speaks of, and a client for it; of one test. */
final class GuideDirectory implements AfterEachCallback {
    private final FakeGraph graph =
            FakeGraph.builder(DirectoryTypes.service()).pageSize(2).start();
    private final List<Attempt> attempts = new ArrayList<>();
    private final DirectoryClient client = DirectoryClient.builder()
            .endpoint(graph.endpoint())
            .accessToken(AccessTokenProvider.of("any"))
            .waits(wait -> Duration.ZERO)
            .listener(attempts::add)
            .build();

    GuideDirectory() {
        for (String name : List.of("Ada", "Bert", "Cleo", "O'Neil")) {
            graph.seed(
                    "/users/" + name,
                    "{\"displayName\":\"" + name + "\",\"userPrincipalName\":\"" + name
                            + "@contoso.com\",\"department\":\"" + (name.equals("Ada") ? "Math" : "Music")
                            + "\",\"otherMails\":[\"" + name + "@x.example\"]}");
        }
        graph.seed("/users/Ada/photo", "{\"id\":\"64x64\"}");
        graph.seed("/drive/items/film", "{\"name\":\"film.mp4\"}");
        graph.seed("/groups/band", "{\"displayName\":\"The band\"}");
    }

    FakeGraph graph() {
        return graph;
    }

    DirectoryClient client() {
        return client;
    }

    /** What the client's listener has heard of. */
    List<Attempt> attempts() {
        return attempts;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        client.close();
        graph.close();
    }
}
