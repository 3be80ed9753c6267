package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.UpsertRequest;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A request that creates or updates the folder.
 *
 * <pre>{@code PATCH /folders/{id}}</pre>
 *
 * <p>folder: A folder of documents.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class UpsertFolderRequest extends UpsertRequest<Folder, UpsertFolderRequest> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public UpsertFolderRequest(RequestSender sender, RequestParts<Optional<Folder>> parts) {
        super(sender, parts);
    }

    @Override
    protected UpsertFolderRequest with(RequestParts<Optional<Folder>> parts) {
        return new UpsertFolderRequest(sender(), parts);
    }
}
