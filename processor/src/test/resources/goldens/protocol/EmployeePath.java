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
import dev.graphlet.runtime.validation.Arguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Path to one entity of type {@code odd.protocol.employee}. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class EmployeePath extends EntityPath<Employee> {
    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public EmployeePath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    private EmployeePath(EntityPath<?> base, String derivedType) {
        super(base, derivedType);
    }

    /** Casts {@code base} to {@code odd.protocol.employee}; the entity must be of that type. */
    public static EmployeePath cast(PersonPath base) {
        return new EmployeePath(base, "odd.protocol.employee");
    }

    /**
     * Returns a request that gets the employee.
     *
     * <pre>{@code GET …/{id}}</pre>
     */
    public GetEmployeeRequest get() {
        return new GetEmployeeRequest(
                this.sender, RequestParts.get(this.path, EmployeeCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * Returns a request that updates the employee.
     *
     * <pre>{@code PATCH …/{id}}</pre>
     */
    public UpdateEmployeeRequest update(EmployeePatch patch) {
        return new UpdateEmployeeRequest(
                this.sender,
                RequestParts.update(
                        this.path, Arguments.nonNull(patch, "patch"), EmployeeCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * Returns a request that deletes the employee.
     *
     * <pre>{@code DELETE …/{id}}</pre>
     */
    public DeleteEmployeeRequest delete() {
        return new DeleteEmployeeRequest(this.sender, RequestParts.delete(this.path));
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
