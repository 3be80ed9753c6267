package permits;

import dev.graphlet.runtime.client.GraphClientBuilder;
import dev.graphlet.runtime.client.GraphClientSettings;
import dev.graphlet.runtime.client.GraphServiceClient;
import dev.graphlet.runtime.edm.RequiredPermissions;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.request.ActionRequest;
import dev.graphlet.runtime.request.FunctionRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.response.CallResult;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Client of the {@code Permits} service. Thread-safe: create one, share it and close it. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class PermitsClient extends GraphServiceClient implements ServiceOperations {
    private static final RequiredPermissions PERMISSIONS =
            new RequiredPermissions(List.of("Service.Reset"), List.of(), List.of("Service.All"));
    private static final RequiredPermissions PERMISSIONS_2 =
            new RequiredPermissions(List.of(), List.of(), List.of("Service.All"));

    private PermitsClient(GraphClientSettings settings) {
        super(settings, PermitsTypes.INSTANCE);
    }

    /** Returns a builder of clients for {@code https://graph.example.com/v1.0}. */
    public static GraphClientBuilder<PermitsClient> builder() {
        return new GraphClientBuilder<>(URI.create("https://graph.example.com/v1.0"), PermitsClient::new);
    }

    /** Returns the path to {@code /notes}. */
    public NotesPath notes() {
        return new NotesPath(this, this.root.append("/notes"));
    }

    /** Returns the path to {@code /people}. */
    public PeoplePath people() {
        return new PeoplePath(this, this.root.append("/people"));
    }

    /** Returns the path to {@code /me}. */
    public PersonPath me() {
        return new PersonPath(this, this.root.append("/me"));
    }

    @Override
    public ActionRequest<@Nullable Void> reset() {
        return new ActionRequest<>(
                this,
                RequestParts.call(this.root, CallArguments.of(ServiceCalls.RESET), CallResult.nothing())
                        .needing(PERMISSIONS));
    }

    @Override
    public FunctionRequest<String> state() {
        return new FunctionRequest<>(
                this,
                RequestParts.call(
                                this.root,
                                CallArguments.of(ServiceCalls.STATE),
                                CallResult.of(in -> in.string(), PermitsTypes.INSTANCE))
                        .needing(PERMISSIONS_2));
    }
}
