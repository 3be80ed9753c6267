package com.example.directory;

import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A program that creates, reads and lists users, one by one and in a batch, over a transport that has the answers. */
final class OneOfEach {
    private static final String USER =
            "{\"@odata.context\":\"c\",\"id\":\"1\",\"displayName\":\"Ada\",\"x\":[-0,1e5,{\"y\":null}]}";

    private OneOfEach() {}

    public static void main(String[] arguments) {
        GraphTransport answers = request -> CompletableFuture.completedFuture(
                switch (request.method().name() + " " + request.uri().getPath()) {
                    case "POST /v1.0/users" -> answer(201, USER);
                    case "GET /v1.0/users/1" -> answer(200, USER);
                    case "GET /v1.0/users" -> answer(200, "{\"value\":[" + USER + "]}");
                    case "POST /v1.0/$batch" -> answer(200, batch());
                    default -> answer(404, "{\"error\":{\"code\":\"Request_ResourceNotFound\",\"message\":\"m\"}}");
                });
        try (DirectoryClient client = DirectoryClient.builder()
                .accessToken(request -> "token")
                .transport(answers)
                .build()) {
            User ada = User.builder()
                    .displayName("Ada")
                    .userPrincipalName("ada@x.example")
                    .build();
            client.users().create(ada).send();
            client.users().list().stream().forEach(user -> {});
            System.out.println(client.users().id("1").get().send());
            Batch batch = client.batch();
            var read = batch.add(client.users().id("1").get());
            batch.send().get(read);
            client.users().id("2").get().send();
        } catch (NotFoundException e) {
            System.out.println(e.code().orElse(""));
        }
    }

    private static String batch() {
        return "{\"responses\":[{\"id\":\"1\",\"status\":200,\"headers\":{\"Content-Type\":\"application/json\"},\"body\":"
                + USER + "}]}";
    }

    private static GraphResponse answer(int status, String body) {
        Headers headers = Headers.none().with("Content-Type", "application/json");
        return new GraphResponse(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
