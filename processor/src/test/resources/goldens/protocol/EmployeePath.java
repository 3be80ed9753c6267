package protocol;

import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.request.CallRequest;
import dev.graphlet.runtime.request.CallResult;
import dev.graphlet.runtime.request.EntityPath;
import dev.graphlet.runtime.request.ReferencePath;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One entity of {@code odd.protocol.employee}. Immutable and thread-safe.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class EmployeePath extends EntityPath {
    /**
     * The resource at {@code path}. For generated code.
     */
    public EmployeePath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    private EmployeePath(EntityPath base, String derivedType) {
        super(base, derivedType);
    }

    /**
     * The entity of {@code base} as {@code odd.protocol.employee}, which it must be.
     */
    public static EmployeePath cast(PersonPath base) {
        return new EmployeePath(base, "odd.protocol.employee");
    }

    /**
     * Get employee.
     *
     * <pre>{@code GET …/{id}}</pre>
     */
    public GetEmployeeRequest get() {
        return new GetEmployeeRequest(
                this.sender,
                RequestParts.get(this.path, EmployeeCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * Update employee.
     *
     * <pre>{@code PATCH …/{id}}</pre>
     */
    public UpdateEmployeeRequest update(EmployeePatch patch) {
        return new UpdateEmployeeRequest(
                this.sender,
                RequestParts.update(this.path, Arguments.nonNull(patch, "patch"),
                        EmployeeCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * Delete employee.
     *
     * <pre>{@code DELETE …/{id}}</pre>
     */
    public DeleteEmployeeRequest delete() {
        return new DeleteEmployeeRequest(
                this.sender,
                RequestParts.delete(this.path));
    }

    /**
     * Leads to {@code boss}.
     *
     * @see PersonPath#boss
     */
    public PersonPath boss() {
        return new PersonPath(this.sender, this.path.segment("boss"));
    }

    /**
     * The reference of {@code boss}.
     */
    public ReferencePath bossRef() {
        return new ReferencePath(this.sender, this.path.segment("boss"));
    }

    /**
     * Calls the action {@code odd.protocol.greet}.
     *
     * <pre>{@code POST …/odd.protocol.greet}</pre>
     *
     * @see PersonPath#greet
     */
    public CallRequest<@Nullable Void> greet() {
        return new CallRequest<>(
                this.sender,
                RequestParts.call(
                        this.path,
                        CallArguments.of(PersonCalls.GREET),
                        CallResult.nothing()));
    }
}
