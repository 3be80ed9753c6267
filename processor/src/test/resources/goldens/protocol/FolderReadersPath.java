package protocol;

import dev.graphlet.runtime.request.CountRequest;
import dev.graphlet.runtime.request.EntityCollectionPath;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.ResourcePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * {@code readers} of a {@code odd.protocol.folder}. Immutable and thread-safe.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class FolderReadersPath extends EntityCollectionPath {
    /**
     * The resource at {@code path}. For generated code.
     */
    public FolderReadersPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    /**
     * List people.
     *
     * <pre>{@code GET …/readers}</pre>
     */
    public ListPeopleRequest list() {
        return new ListPeopleRequest(
                this.sender,
                RequestParts.list(this.path, PersonCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * How many there are.
     *
     * <pre>{@code GET …/$count}</pre>
     */
    public CountRequest<PersonProperties> count() {
        return new CountRequest<>(this.sender, RequestParts.count(this.path), PersonProperties.PERSON);
    }

    /**
     * The entity whose {@code id} is that.
     */
    public FolderReadersItemPath id(String id) {
        return new FolderReadersItemPath(this.sender, this.path.key("id", id));
    }
}
