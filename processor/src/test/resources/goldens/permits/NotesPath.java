package permits;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.RequiredPermissions;
import dev.graphlet.runtime.path.EntityCollectionPath;
import dev.graphlet.runtime.request.CountRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Path to {@code /notes} or another collection of its type. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class NotesPath extends EntityCollectionPath {
    private static final RequiredPermissions PERMISSIONS =
            new RequiredPermissions(List.of("Notes.ReadWrite"), List.of(), List.of("Notes.ReadWrite.All"));
    private static final RequiredPermissions PERMISSIONS_2 = new RequiredPermissions(
            List.of("Notes.Read", "Notes.ReadWrite"), List.of("Notes.Read"), List.of("Notes.Read.All"));

    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public NotesPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    /**
     * Returns a request that creates a new note.
     *
     * <pre>{@code POST /notes}</pre>
     *
     * <p>note: A note.
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): Notes.ReadWrite</li>
     * <li>Application: Notes.ReadWrite.All</li>
     * </ul>
     */
    public CreateNoteRequest create(Note note) {
        return new CreateNoteRequest(
                this.sender,
                RequestParts.create(this.path, Arguments.nonNull(note, "note"), NoteCodec.TYPE, PermitsTypes.INSTANCE)
                        .needing(PERMISSIONS));
    }

    /** Does the same with the value that the function builds. */
    public CreateNoteRequest create(Note.BuilderFunction note) {
        return create(Arguments.nonNull(note, "note").build());
    }

    /**
     * Returns a request that lists notes.
     *
     * <pre>{@code GET /notes}</pre>
     *
     * <p>note: A note.
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): Notes.Read, Notes.ReadWrite</li>
     * <li>Delegated (personal Microsoft account): Notes.Read</li>
     * <li>Application: Notes.Read.All</li>
     * </ul>
     */
    public ListNotesRequest list() {
        return new ListNotesRequest(
                this.sender,
                RequestParts.list(this.path, NoteCodec.TYPE, PermitsTypes.INSTANCE).needing(PERMISSIONS_2));
    }

    /**
     * Returns a request that counts the entities.
     *
     * <pre>{@code GET …/$count}</pre>
     */
    public CountRequest<NoteProperties> count() {
        return new CountRequest<>(
                this.sender, RequestParts.count(this.path).needing(PERMISSIONS_2), NoteProperties.NOTE);
    }

    /**
     * Returns a request that gets the changes of notes.
     *
     * <pre>{@code GET /notes/delta}</pre>
     *
     * <p>note: A note.
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): Notes.Read, Notes.ReadWrite</li>
     * <li>Delegated (personal Microsoft account): Notes.Read</li>
     * <li>Application: Notes.Read.All</li>
     * </ul>
     */
    public DeltaNotesRequest delta() {
        return new DeltaNotesRequest(
                this.sender,
                RequestParts.delta(this.path, NoteCodec.TYPE, PermitsTypes.INSTANCE).needing(PERMISSIONS_2));
    }

    /** Returns the path to the entity with the given {@code id}. */
    public NotePath id(String id) {
        return new NotePath(this.sender, this.path.key("id", id));
    }
}
