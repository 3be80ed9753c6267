package com.example.directory;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.batch.BatchResult;
import dev.graphlet.runtime.request.DeltaChanges;
import dev.graphlet.runtime.response.Change;
import dev.graphlet.testkit.FakeGraph;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What many objects ask for, on a fake directory: filters, pages, batches and deltas. */
public final class DirectoryTour {
    private final DirectoryClient client;
    private final PrintStream out;

    private DirectoryTour(DirectoryClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** Walks through a fake directory whose pages have two items. */
    public static void walk(PrintStream out) {
        try (FakeGraph graph =
                        FakeGraph.builder(DirectoryTypes.service()).pageSize(2).start();
                DirectoryClient client = DirectoryClient.builder()
                        .endpoint(graph.endpoint())
                        .accessToken(AccessTokenProvider.of("any"))
                        .build()) {
            new DirectoryTour(client, out).walk();
        }
    }

    private void walk() {
        createTogether("Ada", "Bert", "Cleo", "Dora", "Egon");
        filter();
        stream();
        follow();
    }

    /** One request for all; each has a result of its own. */
    private void createTogether(String... names) {
        Batch batch = client.batch();
        List<BatchItem<User>> items = new ArrayList<>();
        for (String name : names) {
            User user = User.builder()
                    .displayName(name)
                    .userPrincipalName(name + "@contoso.com")
                    .department(name.compareTo("Cleo") < 0 ? "Math" : "Music")
                    .build();
            items.add(batch.add(client.users().create(user)));
        }
        BatchResult result = batch.send();
        out.println("Created in one batch: "
                + items.stream().map(item -> result.get(item).displayName()).collect(Collectors.joining(", ")) + ".");
    }

    private void filter() {
        List<User> musicians = client.users()
                .list()
                .filter(p -> p.department().eq("Music").and(p.displayName().startsWith("C")))
                .select(p -> p.displayName())
                .send()
                .value();
        out.println("Filtered: " + musicians.get(0).displayName() + ".");
    }

    /** Pages are fetched as the stream is read. */
    private void stream() {
        String names = client.users().list().orderBy(p -> p.displayName().desc()).stream()
                .map(User::displayName)
                .collect(Collectors.joining(", "));
        out.println("Streamed page by page: " + names + ".");
    }

    private void follow() {
        DeltaChanges<User> all = client.users().delta().changes();
        long before = all.stream().count();
        client.users().userPrincipalName("Egon@contoso.com").delete().send();
        client.users()
                .userPrincipalName("Ada@contoso.com")
                .update(UserPatch.builder().department("Logic").build())
                .send();
        out.println("Since the first " + before + ":");
        for (Change<User> change : client.users().delta().from(all.deltaLink()).changes()) {
            boolean removed = change instanceof Change.Removed;
            out.println("  "
                    + (removed
                            ? "removed " + change.value().id()
                            : "changed " + change.value().displayName()));
        }
    }
}
