package permits;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.RequiredPermissions;
import dev.graphlet.runtime.path.EntityPath;
import dev.graphlet.runtime.path.ReferencePath;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Path to one entity of type {@code odd.permits.person}. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class PersonPath extends EntityPath<Person> {
    private static final RequiredPermissions PERMISSIONS =
            new RequiredPermissions(List.of("People.Read"), List.of(), List.of());

    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public PersonPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    /**
     * Returns a request that gets the person.
     *
     * <pre>{@code GET /people/{id}}</pre>
     *
     * <p>person: Who writes notes.
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): People.Read</li>
     * </ul>
     */
    public GetPersonRequest get() {
        return new GetPersonRequest(
                this.sender, RequestParts.get(this.path, PersonCodec.TYPE, PermitsTypes.INSTANCE).needing(PERMISSIONS));
    }

    /**
     * Returns a request that updates the person.
     *
     * <pre>{@code PATCH /people/{id}}</pre>
     *
     * <p>person: Who writes notes.
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): People.Read</li>
     * </ul>
     */
    public UpdatePersonRequest update(PersonPatch patch) {
        return new UpdatePersonRequest(
                this.sender,
                RequestParts.update(
                                this.path, Arguments.nonNull(patch, "patch"), PersonCodec.TYPE, PermitsTypes.INSTANCE)
                        .needing(PERMISSIONS));
    }

    /**
     * Returns a request that deletes the person.
     *
     * <pre>{@code DELETE /people/{id}}</pre>
     *
     * <p>person: Who writes notes.
     *
     * <p>Permissions, from least to most privileged:
     * <ul>
     * <li>Delegated (work or school account): People.Read</li>
     * </ul>
     */
    public DeletePersonRequest delete() {
        return new DeletePersonRequest(this.sender, RequestParts.delete(this.path).needing(PERMISSIONS));
    }

    /** Returns the path to {@code latest}. */
    public NotePath latest() {
        return new NotePath(this.sender, this.path.segment("latest"));
    }

    /** Returns the path to the reference of {@code latest}. */
    public ReferencePath<Note> latestRef() {
        return new ReferencePath<>(this.sender, this.path.segment("latest"));
    }
}
