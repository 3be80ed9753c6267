package dev.graphlet.okhttp;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.client.GraphClientBuilder;
import dev.graphlet.runtime.client.GraphClientSettings;
import dev.graphlet.runtime.client.GraphServiceClient;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.transport.HttpMethod;
import java.net.URI;
import java.time.Duration;

/** A program that calls one service, and one that is not there, and prints what it got. */
final class Calls {
    private Calls() {}

    private static final class Client extends GraphServiceClient {
        Client(GraphClientSettings settings) {
            super(settings, TypeRegistry.EMPTY);
        }
    }

    public static void main(String... args) {
        System.out.println(ModuleLayer.boot().findModule("java.net.http").isPresent());
        try (OkHttpTransport transport = OkHttpTransport.create()) {
            System.out.println(client(args[0], transport)
                    .request(HttpMethod.GET, "/me")
                    .send()
                    .orElseThrow());
            try {
                client(args[1], transport).request(HttpMethod.GET, "/me").send();
            } catch (GraphTransportException e) {
                System.out.println(
                        e.mayHaveReachedService() + " " + e.getCause().getClass());
            }
            client(args[1], transport)
                    .request(HttpMethod.GET, "/me")
                    .sendAsync()
                    .handle((value, failure) -> failure.getClass())
                    .thenAccept(System.out::println)
                    .join();
        }
    }

    private static Client client(String endpoint, OkHttpTransport transport) {
        return new GraphClientBuilder<>(URI.create(endpoint), Client::new)
                .accessToken(AccessTokenProvider.of("token"))
                .transport(transport)
                .waits(wait -> Duration.ZERO)
                .build();
    }
}
