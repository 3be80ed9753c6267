package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.request.DeltaRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.response.DeltaPage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A request that gets the changes of folders.
 *
 * <pre>{@code GET /folders/delta}</pre>
 *
 * <p>folder: A folder of documents.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class DeltaFoldersRequest extends DeltaRequest<Folder, FolderProperties, DeltaFoldersRequest> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public DeltaFoldersRequest(RequestSender sender, RequestParts<DeltaPage<Folder>> parts) {
        super(sender, parts, FolderProperties.FOLDER);
    }

    @Override
    protected DeltaFoldersRequest with(RequestParts<DeltaPage<Folder>> parts) {
        return new DeltaFoldersRequest(sender(), parts);
    }
}
