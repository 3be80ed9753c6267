package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.path.EntityCollectionPath;
import dev.graphlet.runtime.request.ActionRequest;
import dev.graphlet.runtime.request.CountRequest;
import dev.graphlet.runtime.request.FunctionListRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.response.CallResult;
import dev.graphlet.runtime.url.NamedKey;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Path to {@code /folders} or another collection of its type. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class FoldersPath extends EntityCollectionPath {
    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public FoldersPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    /**
     * Returns a request that creates a new folder.
     *
     * <pre>{@code POST /folders}</pre>
     *
     * <p>folder: A folder of documents.
     */
    public CreateFolderRequest create(Folder folder) {
        return new CreateFolderRequest(
                this.sender,
                RequestParts.create(
                        this.path, Arguments.nonNull(folder, "folder"), FolderCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /** Does the same with the value that the function builds. */
    public CreateFolderRequest create(Folder.BuilderFunction folder) {
        return create(Arguments.nonNull(folder, "folder").build());
    }

    /**
     * Returns a request that lists folders.
     *
     * <pre>{@code GET /folders}</pre>
     *
     * <p>folder: A folder of documents.
     */
    public ListFoldersRequest list() {
        return new ListFoldersRequest(
                this.sender, RequestParts.list(this.path, FolderCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * Returns a request that counts the entities.
     *
     * <pre>{@code GET …/$count}</pre>
     */
    public CountRequest<FolderProperties> count() {
        return new CountRequest<>(this.sender, RequestParts.count(this.path), FolderProperties.FOLDER);
    }

    /**
     * Returns a request that gets the changes of folders.
     *
     * <pre>{@code GET /folders/delta}</pre>
     *
     * <p>folder: A folder of documents.
     */
    public DeltaFoldersRequest delta() {
        return new DeltaFoldersRequest(
                this.sender, RequestParts.delta(this.path, FolderCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /** Returns the path to the entity with the given {@code id}. */
    public FolderPath id(String id) {
        return new FolderPath(this.sender, this.path.key("id", id));
    }

    /** Returns the path to the entity with the given alternate key {@code slug}. */
    public FolderPath slug(String slug) {
        return new FolderPath(this.sender, this.path.key(NamedKey.of("slug", slug)));
    }

    /**
     * Returns a request that calls the function {@code odd.protocol.recent}.
     *
     * <pre>{@code GET …/odd.protocol.recent()}</pre>
     */
    public FunctionListRequest<Folder, FolderProperties> recent() {
        return new FunctionListRequest<>(
                this.sender,
                RequestParts.callList(
                        this.path, CallArguments.of(FolderCalls.RECENT), FolderCodec.TYPE, ProtocolTypes.INSTANCE),
                FolderProperties.FOLDER);
    }

    /**
     * Returns a request that calls the function {@code odd.protocol.recent}.
     *
     * <pre>{@code GET …/odd.protocol.recent(day={day})}</pre>
     */
    public FunctionListRequest<Folder, FolderProperties> recent(LocalDate day) {
        return new FunctionListRequest<>(
                this.sender,
                RequestParts.callList(
                        this.path,
                        CallArguments.of(FolderCalls.RECENT_2, day),
                        FolderCodec.TYPE,
                        ProtocolTypes.INSTANCE),
                FolderProperties.FOLDER);
    }

    /**
     * Returns a request that calls the action {@code odd.protocol.rebuild}.
     *
     * <pre>{@code POST …/odd.protocol.rebuild}</pre>
     */
    public ActionRequest<@Nullable Void> rebuild() {
        return new ActionRequest<>(
                this.sender, RequestParts.call(this.path, CallArguments.of(FolderCalls.REBUILD), CallResult.nothing()));
    }
}
