package permits;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.RequiredPermissions;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.path.EntityPath;
import dev.graphlet.runtime.path.MediaPath;
import dev.graphlet.runtime.path.ReferencePath;
import dev.graphlet.runtime.request.ActionRequest;
import dev.graphlet.runtime.request.FunctionListRequest;
import dev.graphlet.runtime.request.FunctionRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.response.CallResult;
import dev.graphlet.runtime.response.MediaContent;
import dev.graphlet.runtime.url.ResourcePath;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Path to {@code topic} of a {@code odd.permits.note}. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class NoteTopicPath extends EntityPath<Note> {
    private static final RequiredPermissions PERMISSIONS = new RequiredPermissions(
            List.of("Notes.Read", "Notes.ReadWrite"), List.of("Notes.Read"), List.of("Notes.Read.All"));
    private static final RequiredPermissions PERMISSIONS_2 =
            new RequiredPermissions(List.of(), List.of(), List.of("Notes.Share.All"));
    private static final RequiredPermissions PERMISSIONS_3 =
            new RequiredPermissions(List.of("Notes.Share"), List.of(), List.of());
    private static final RequiredPermissions PERMISSIONS_4 =
            new RequiredPermissions(List.of("Notes.Refer"), List.of(), List.of());
    private static final RequiredPermissions PERMISSIONS_5 =
            new RequiredPermissions(List.of("Notes.Draw"), List.of(), List.of());
    private static final RequiredPermissions PERMISSIONS_6 =
            new RequiredPermissions(List.of("Notes.Find"), List.of(), List.of());
    private static final RequiredPermissions PERMISSIONS_7 =
            new RequiredPermissions(List.of("Notes.Send"), List.of(), List.of("Notes.Send"));

    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public NoteTopicPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    /**
     * Returns a request that gets the note.
     *
     * <pre>{@code GET …/topic}</pre>
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): Notes.Read, Notes.ReadWrite</li>
     * <li>Delegated (personal Microsoft account): Notes.Read</li>
     * <li>Application: Notes.Read.All</li>
     * </ul>
     */
    public GetNoteRequest get() {
        return new GetNoteRequest(
                this.sender, RequestParts.get(this.path, NoteCodec.TYPE, PermitsTypes.INSTANCE).needing(PERMISSIONS));
    }

    /**
     * Returns the path to {@code replies}.
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Application: Notes.Share.All</li>
     * </ul>
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): Notes.Share</li>
     * </ul>
     *
     * @see NotePath#replies
     */
    public NotesPath replies() {
        return new NotesPath(
                this.sender,
                this.path.segment("replies")
                        .needing(PERMISSIONS_2, EdmOperation.LIST)
                        .needing(PERMISSIONS_3, EdmOperation.CREATE, EdmOperation.LIST));
    }

    /**
     * Returns the path to {@code topic}.
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): Notes.Refer</li>
     * </ul>
     *
     * @see NotePath#topic
     */
    public NoteTopicPath topic() {
        return new NoteTopicPath(this.sender, this.path.segment("topic").needing(PERMISSIONS_4));
    }

    /** Returns the path to the reference of {@code topic}. */
    public ReferencePath<Note> topicRef() {
        return new ReferencePath<>(this.sender, this.path.segment("topic"));
    }

    /**
     * Returns the path to {@code author}.
     *
     * @see NotePath#author
     */
    public PersonPath author() {
        return new PersonPath(this.sender, this.path.segment("author"));
    }

    /** Returns the path to the reference of {@code author}. */
    public ReferencePath<Person> authorRef() {
        return new ReferencePath<>(this.sender, this.path.segment("author"));
    }

    /**
     * Returns the path to the stream {@code sketch}.
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): Notes.Draw</li>
     * </ul>
     *
     * @see NotePath#sketch
     */
    public MediaPath<Note> sketch() {
        return new MediaPath<>(
                this.sender,
                this.path.segment("sketch").needing(PERMISSIONS_5, EdmOperation.UPDATE),
                NoteCodec.TYPE,
                PermitsTypes.INSTANCE);
    }

    /**
     * Returns a request that calls the function {@code odd.permits.length}.
     *
     * <pre>{@code GET …/odd.permits.length()}</pre>
     *
     * @see NotePath#length
     */
    public FunctionRequest<Long> length() {
        return new FunctionRequest<>(
                this.sender,
                RequestParts.call(
                        this.path,
                        CallArguments.of(NoteCalls.LENGTH),
                        CallResult.of(in -> in.int64(), PermitsTypes.INSTANCE)));
    }

    /**
     * Returns a request that calls the function {@code odd.permits.print}.
     *
     * <pre>{@code GET …/odd.permits.print()}</pre>
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): Notes.Find</li>
     * </ul>
     *
     * @see NotePath#print
     */
    public FunctionRequest<MediaContent> print() {
        return new FunctionRequest<>(
                this.sender,
                RequestParts.callStream(this.path, CallArguments.of(NoteCalls.PRINT)).needing(PERMISSIONS_6));
    }

    /**
     * Returns a request that calls the action {@code odd.permits.send}.
     *
     * <pre>{@code POST …/odd.permits.send}</pre>
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Application: Notes.Send</li>
     * </ul>
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): Notes.Send</li>
     * </ul>
     *
     * @see NotePath#send
     */
    public ActionRequest<Note> send(String to) {
        return new ActionRequest<>(
                this.sender,
                RequestParts.call(
                                this.path,
                                CallArguments.of(NoteCalls.SEND, to),
                                CallResult.of(NoteCodec.TYPE, PermitsTypes.INSTANCE))
                        .needing(PERMISSIONS_7));
    }

    /**
     * Returns a request that calls the function {@code odd.permits.similar}.
     *
     * <pre>{@code GET …/odd.permits.similar()}</pre>
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): Notes.Find</li>
     * </ul>
     *
     * @see NotePath#similar
     */
    public FunctionListRequest<Note, NoteProperties> similar() {
        return new FunctionListRequest<>(
                this.sender,
                RequestParts.callList(
                                this.path, CallArguments.of(NoteCalls.SIMILAR), NoteCodec.TYPE, PermitsTypes.INSTANCE)
                        .needing(PERMISSIONS_6),
                NoteProperties.NOTE);
    }
}
