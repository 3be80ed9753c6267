package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.path.EntityPath;
import dev.graphlet.runtime.path.ReferencePath;
import dev.graphlet.runtime.request.ActionRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.response.CallResult;
import dev.graphlet.runtime.url.ResourcePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Path to one of the {@code readers} of a {@code odd.protocol.folder}. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class FolderReadersItemPath extends EntityPath<Person> {
    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public FolderReadersItemPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    /**
     * Returns a request that gets the person.
     *
     * <pre>{@code GET …/readers/{id}}</pre>
     */
    public GetPersonRequest get() {
        return new GetPersonRequest(this.sender, RequestParts.get(this.path, PersonCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * Returns the path to {@code boss}.
     *
     * @see PersonPath#boss
     */
    public PersonPath boss() {
        return new PersonPath(this.sender, this.path.segment("boss"));
    }

    /** Returns the path to the reference of {@code boss}. */
    public ReferencePath<Person> bossRef() {
        return new ReferencePath<>(this.sender, this.path.segment("boss"));
    }

    /**
     * Returns a request that calls the action {@code odd.protocol.greet}.
     *
     * <pre>{@code POST …/odd.protocol.greet}</pre>
     *
     * @see PersonPath#greet
     */
    public ActionRequest<@Nullable Void> greet() {
        return new ActionRequest<>(
                this.sender, RequestParts.call(this.path, CallArguments.of(PersonCalls.GREET), CallResult.nothing()));
    }
}
