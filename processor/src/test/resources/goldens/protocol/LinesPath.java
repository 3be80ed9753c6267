package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.path.EntityCollectionPath;
import dev.graphlet.runtime.request.CountRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.url.NamedKey;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Path to {@code /lines} or another collection of its type. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class LinesPath extends EntityCollectionPath {
    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public LinesPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    /**
     * Returns a request that creates a new line.
     *
     * <pre>{@code POST /lines}</pre>
     */
    public CreateLineRequest create(Line line) {
        return new CreateLineRequest(
                this.sender,
                RequestParts.create(
                        this.path, Arguments.nonNull(line, "line"), LineCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /** Does the same with the value that the function builds. */
    public CreateLineRequest create(Line.BuilderFunction line) {
        return create(Arguments.nonNull(line, "line").build());
    }

    /**
     * Returns a request that lists lines.
     *
     * <pre>{@code GET /lines}</pre>
     */
    public ListLinesRequest list() {
        return new ListLinesRequest(this.sender, RequestParts.list(this.path, LineCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * Returns a request that counts the entities.
     *
     * <pre>{@code GET …/$count}</pre>
     */
    public CountRequest<LineProperties> count() {
        return new CountRequest<>(this.sender, RequestParts.count(this.path), LineProperties.LINE);
    }

    /** Returns the path to the entity with the given key. */
    public LinePath key(String order, int number) {
        return new LinePath(this.sender, this.path.key(NamedKey.of("order", order).and("number", number)));
    }
}
