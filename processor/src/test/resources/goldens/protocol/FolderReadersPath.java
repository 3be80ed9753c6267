package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.path.EntityCollectionPath;
import dev.graphlet.runtime.request.CountRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.url.ResourcePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Path to {@code readers} of a {@code odd.protocol.folder}. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class FolderReadersPath extends EntityCollectionPath {
    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public FolderReadersPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    /**
     * Returns a request that lists people.
     *
     * <pre>{@code GET …/readers}</pre>
     */
    public ListPeopleRequest list() {
        return new ListPeopleRequest(
                this.sender, RequestParts.list(this.path, PersonCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * Returns a request that counts the entities.
     *
     * <pre>{@code GET …/$count}</pre>
     */
    public CountRequest<PersonProperties> count() {
        return new CountRequest<>(this.sender, RequestParts.count(this.path), PersonProperties.PERSON);
    }

    /** Returns the path to the entity with the given {@code id}. */
    public FolderReadersItemPath id(String id) {
        return new FolderReadersItemPath(this.sender, this.path.key("id", id));
    }
}
