package protocol;

import dev.graphlet.runtime.client.GraphClientBuilder;
import dev.graphlet.runtime.client.GraphClientSettings;
import dev.graphlet.runtime.client.GraphServiceClient;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.request.CallRequest;
import dev.graphlet.runtime.request.CallResult;
import dev.graphlet.runtime.request.RequestParts;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Protocol} service. Thread-safe; make one, share it, close it.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class ProtocolClient extends GraphServiceClient implements ServiceOperations {
    private ProtocolClient(GraphClientSettings settings) {
        super(settings);
    }

    /**
     * Begins a client of {@code https://graph.example.com/v1.0}.
     */
    public static GraphClientBuilder<ProtocolClient> builder() {
        return new GraphClientBuilder<>(URI.create("https://graph.example.com/v1.0"), ProtocolClient::new);
    }

    /**
     * {@code /folders}.
     */
    public FoldersPath folders() {
        return new FoldersPath(this, this.root.append("/folders"));
    }

    /**
     * {@code /me/root}.
     */
    public FolderPath root() {
        return new FolderPath(this, this.root.append("/me/root"));
    }

    /**
     * {@code /lines}.
     */
    public LinesPath lines() {
        return new LinesPath(this, this.root.append("/lines"));
    }

    /**
     * {@code /people}.
     */
    public PeoplePath people() {
        return new PeoplePath(this, this.root.append("/people"));
    }

    @Override
    public CallRequest<@Nullable Void> reset(@Nullable Boolean hard) {
        return new CallRequest<>(
                this,
                RequestParts.call(
                        this.root,
                        CallArguments.of(ServiceCalls.RESET, hard),
                        CallResult.nothing()));
    }

    @Override
    public CallRequest<Person> whoIs(String name) {
        return new CallRequest<>(
                this,
                RequestParts.call(
                        this.root,
                        CallArguments.of(ServiceCalls.WHO_IS, name),
                        CallResult.of(PersonCodec.TYPE, ProtocolTypes.INSTANCE)));
    }
}
