package protocol;

import dev.graphlet.runtime.client.GraphClientBuilder;
import dev.graphlet.runtime.client.GraphClientSettings;
import dev.graphlet.runtime.client.GraphServiceClient;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.request.ActionRequest;
import dev.graphlet.runtime.request.FunctionRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.response.CallResult;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Client of the {@code Protocol} service. Thread-safe: create one, share it and close it. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class ProtocolClient extends GraphServiceClient implements ServiceOperations {
    private ProtocolClient(GraphClientSettings settings) {
        super(settings, ProtocolTypes.INSTANCE);
    }

    /** Returns a builder of clients for {@code https://graph.example.com/v1.0}. */
    public static GraphClientBuilder<ProtocolClient> builder() {
        return new GraphClientBuilder<>(URI.create("https://graph.example.com/v1.0"), ProtocolClient::new);
    }

    /** Returns the path to {@code /folders}. */
    public FoldersPath folders() {
        return new FoldersPath(this, this.root.append("/folders"));
    }

    /** Returns the path to {@code /me/root}. */
    public FolderPath root() {
        return new FolderPath(this, this.root.append("/me/root"));
    }

    /** Returns the path to {@code /lines}. */
    public LinesPath lines() {
        return new LinesPath(this, this.root.append("/lines"));
    }

    /** Returns the path to {@code /people}. */
    public PeoplePath people() {
        return new PeoplePath(this, this.root.append("/people"));
    }

    @Override
    public ActionRequest<@Nullable Void> reset(@Nullable Boolean hard) {
        return new ActionRequest<>(
                this, RequestParts.call(this.root, CallArguments.of(ServiceCalls.RESET, hard), CallResult.nothing()));
    }

    @Override
    public FunctionRequest<Person> whoIs(String name) {
        return new FunctionRequest<>(
                this,
                RequestParts.call(
                        this.root,
                        CallArguments.of(ServiceCalls.WHO_IS, name),
                        CallResult.of(PersonCodec.TYPE, ProtocolTypes.INSTANCE)));
    }
}
