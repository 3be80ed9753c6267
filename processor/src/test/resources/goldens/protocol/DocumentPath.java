package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.path.EntityPath;
import dev.graphlet.runtime.path.MediaPath;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.url.ResourcePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Path to one entity of type {@code odd.protocol.document}. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class DocumentPath extends EntityPath<Document> {
    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public DocumentPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    /**
     * Returns a request that gets the document.
     *
     * <pre>{@code GET …/{id}}</pre>
     */
    public GetDocumentRequest get() {
        return new GetDocumentRequest(
                this.sender, RequestParts.get(this.path, DocumentCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /** Returns the path to the entity's own media stream, {@code $value}. */
    public MediaPath<Document> media() {
        return new MediaPath<>(this.sender, this.path.segment("$value"), DocumentCodec.TYPE, ProtocolTypes.INSTANCE);
    }
}
