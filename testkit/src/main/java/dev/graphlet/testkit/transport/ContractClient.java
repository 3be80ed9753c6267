package dev.graphlet.testkit.transport;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.client.GraphClientBuilder;
import dev.graphlet.runtime.client.GraphClientSettings;
import dev.graphlet.runtime.client.GraphServiceClient;
import dev.graphlet.runtime.model.Entity;
import dev.graphlet.runtime.model.EntityCodec;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.path.MediaPath;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.request.DownloadRequest;
import dev.graphlet.runtime.request.FunctionListRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.UndeclaredRequest;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A client without generated code. */
final class ContractClient extends GraphServiceClient {
    private ContractClient(GraphClientSettings settings) {
        super(settings, TypeRegistry.EMPTY);
    }

    /** Returns a builder of clients that do not wait before retries. */
    static GraphClientBuilder<ContractClient> builder(URI endpoint) {
        return new GraphClientBuilder<>(endpoint, ContractClient::new)
                .accessToken(AccessTokenProvider.of("token"))
                .waits(wait -> Duration.ZERO);
    }

    UndeclaredRequest<Optional<JsonNode>> get(String path) {
        return request(HttpMethod.GET, path);
    }

    UndeclaredRequest<Optional<JsonNode>> post(String path) {
        return request(HttpMethod.POST, path).body(Map.of("displayName", "x"));
    }

    UndeclaredRequest<Optional<JsonNode>> put(String path, HttpContent content) {
        return request(HttpMethod.PUT, path).body(content, "application/octet-stream");
    }

    DownloadRequest download(String path) {
        return new MediaPath<>(this, root.append(path), EntityCodec.TYPE, TypeRegistry.EMPTY).download();
    }

    /** Returns the items of all pages; the next page is fetched ahead. */
    Stream<Entity> itemsAhead(String path) {
        RequestParts<dev.graphlet.runtime.response.GraphPage<Entity>> parts =
                RequestParts.list(root.append(path), EntityCodec.TYPE, TypeRegistry.EMPTY);
        return new FunctionListRequest<>(this, parts, new NoProperties()).streamAhead();
    }

    private static final class NoProperties extends PropertyPath {}
}
