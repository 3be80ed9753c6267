package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.path.EntityPath;
import dev.graphlet.runtime.path.MediaPath;
import dev.graphlet.runtime.path.ReferenceCollectionPath;
import dev.graphlet.runtime.path.ReferencePath;
import dev.graphlet.runtime.request.ActionListRequest;
import dev.graphlet.runtime.request.ActionRequest;
import dev.graphlet.runtime.request.FunctionPageRequest;
import dev.graphlet.runtime.request.FunctionRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.response.CallResult;
import dev.graphlet.runtime.url.ResourcePath;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Path to {@code parent} of a {@code odd.protocol.folder}. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class FolderParentPath extends EntityPath<Folder> {
    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public FolderParentPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    /**
     * Returns a request that gets the folder.
     *
     * <pre>{@code GET …/parent}</pre>
     */
    public GetFolderRequest get() {
        return new GetFolderRequest(this.sender, RequestParts.get(this.path, FolderCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * Returns the path to {@code children}.
     *
     * @see FolderPath#children
     */
    public FoldersPath children() {
        return new FoldersPath(this.sender, this.path.segment("children"));
    }

    /**
     * Returns the path to {@code documents}.
     *
     * @see FolderPath#documents
     */
    public DocumentCollectionPath documents() {
        return new DocumentCollectionPath(this.sender, this.path.segment("documents"));
    }

    /**
     * Returns the path to {@code readers}.
     *
     * @see FolderPath#readers
     */
    public FolderReadersPath readers() {
        return new FolderReadersPath(this.sender, this.path.segment("readers"));
    }

    /** Returns the path to the references of {@code readers}. */
    public ReferenceCollectionPath<Person> readersRef() {
        return new ReferenceCollectionPath<>(this.sender, this.path.segment("readers"));
    }

    /**
     * Returns the path to {@code owner}.
     *
     * @see FolderPath#owner
     */
    public PersonPath owner() {
        return new PersonPath(this.sender, this.path.segment("owner"));
    }

    /** Returns the path to the reference of {@code owner}. */
    public ReferencePath<Person> ownerRef() {
        return new ReferencePath<>(this.sender, this.path.segment("owner"));
    }

    /**
     * Returns the path to {@code parent}.
     *
     * @see FolderPath#parent
     */
    public FolderParentPath parent() {
        return new FolderParentPath(this.sender, this.path.segment("parent"));
    }

    /** Returns the path to the reference of {@code parent}. */
    public ReferencePath<Folder> parentRef() {
        return new ReferencePath<>(this.sender, this.path.segment("parent"));
    }

    /**
     * Returns the path to {@code lines}.
     *
     * @see FolderPath#lines
     */
    public LinesPath lines() {
        return new LinesPath(this.sender, this.path.segment("lines"));
    }

    /**
     * Returns the path to the stream {@code icon}.
     *
     * @see FolderPath#icon
     */
    public MediaPath<Folder> icon() {
        return new MediaPath<>(this.sender, this.path.segment("icon"), FolderCodec.TYPE, ProtocolTypes.INSTANCE);
    }

    /**
     * Returns a request that calls the function {@code odd.protocol.colors}.
     *
     * <pre>{@code GET …/odd.protocol.colors(weights={weights})}</pre>
     *
     * @see FolderPath#colors
     */
    public FunctionPageRequest<Color> colors(List<Integer> weights) {
        return new FunctionPageRequest<>(
                this.sender,
                RequestParts.callPage(
                        this.path,
                        CallArguments.of(FolderCalls.COLORS, weights),
                        in -> in.enumeration(Color::of),
                        ProtocolTypes.INSTANCE));
    }

    /**
     * Returns a request that calls the function {@code odd.protocol.dominant}.
     *
     * <pre>{@code GET …/odd.protocol.dominant()}</pre>
     *
     * @see FolderPath#dominant
     */
    public FunctionRequest<Color> dominant() {
        return new FunctionRequest<>(
                this.sender,
                RequestParts.call(
                        this.path,
                        CallArguments.of(FolderCalls.DOMINANT),
                        CallResult.of(in -> in.enumeration(Color::of), ProtocolTypes.INSTANCE)));
    }

    /**
     * Returns a request that calls the action {@code odd.protocol.empty}.
     *
     * <pre>{@code POST …/odd.protocol.empty}</pre>
     *
     * @see FolderPath#empty
     */
    public ActionRequest<@Nullable Void> empty() {
        return new ActionRequest<>(
                this.sender, RequestParts.call(this.path, CallArguments.of(FolderCalls.EMPTY), CallResult.nothing()));
    }

    /**
     * Returns a request that calls the action {@code odd.protocol.move}.
     *
     * <pre>{@code POST …/odd.protocol.move}</pre>
     *
     * @see FolderPath#move
     */
    public ActionRequest<Folder> move(String target, @Nullable String name) {
        return new ActionRequest<>(
                this.sender,
                RequestParts.call(
                        this.path,
                        CallArguments.of(FolderCalls.MOVE, target, name),
                        CallResult.of(FolderCodec.TYPE, ProtocolTypes.INSTANCE)));
    }

    /**
     * Returns a request that calls the function {@code odd.protocol.nearest}.
     *
     * <pre>{@code GET …/odd.protocol.nearest(to={to})}</pre>
     *
     * @see FolderPath#nearest
     */
    public FunctionRequest<Address> nearest(@Nullable Address to) {
        return new FunctionRequest<>(
                this.sender,
                RequestParts.call(
                        this.path,
                        CallArguments.of(FolderCalls.NEAREST, to),
                        CallResult.of(AddressCodec.TYPE, ProtocolTypes.INSTANCE)));
    }

    /**
     * Returns a request that calls the action {@code odd.other.shareWith}.
     *
     * <pre>{@code POST …/odd.other.shareWith}</pre>
     *
     * @see FolderPath#share
     */
    public ActionListRequest<Person, PersonProperties> share(@Nullable List<String> ids, @Nullable String message) {
        return new ActionListRequest<>(
                this.sender,
                RequestParts.callList(
                        this.path,
                        CallArguments.of(FolderCalls.SHARE_WITH, ids, message),
                        PersonCodec.TYPE,
                        ProtocolTypes.INSTANCE),
                PersonProperties.PERSON);
    }

    /**
     * Returns a request that calls the function {@code odd.protocol.size}.
     *
     * <pre>{@code GET …/odd.protocol.size(since={since},shade={shade})}</pre>
     *
     * @see FolderPath#size
     */
    public FunctionRequest<Long> size(OffsetDateTime since, @Nullable Color shade) {
        return new FunctionRequest<>(
                this.sender,
                RequestParts.call(
                        this.path,
                        CallArguments.of(FolderCalls.SIZE, since, shade),
                        CallResult.of(in -> in.int64(), ProtocolTypes.INSTANCE)));
    }

    /**
     * Returns a request that calls the function {@code odd.protocol.words}.
     *
     * <pre>{@code GET …/odd.protocol.words()}</pre>
     *
     * @see FolderPath#words
     */
    public FunctionPageRequest<String> words() {
        return new FunctionPageRequest<>(
                this.sender,
                RequestParts.callPage(
                        this.path, CallArguments.of(FolderCalls.WORDS), in -> in.string(), ProtocolTypes.INSTANCE));
    }
}
