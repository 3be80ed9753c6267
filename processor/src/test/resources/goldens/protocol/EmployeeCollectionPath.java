package protocol;

import dev.graphlet.runtime.request.CountRequest;
import dev.graphlet.runtime.request.EntityCollectionPath;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A collection of {@code odd.protocol.employee}. Immutable and thread-safe.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class EmployeeCollectionPath extends EntityCollectionPath {
    /**
     * The resource at {@code path}. For generated code.
     */
    public EmployeeCollectionPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    private EmployeeCollectionPath(EntityCollectionPath base, String derivedType) {
        super(base, derivedType);
    }

    /**
     * Those of {@code base} that are {@code odd.protocol.employee}.
     */
    public static EmployeeCollectionPath cast(PeoplePath base) {
        return new EmployeeCollectionPath(base, "odd.protocol.employee");
    }

    /**
     * Create employee.
     *
     * <pre>{@code POST …}</pre>
     */
    public CreateEmployeeRequest create(Employee employee) {
        return new CreateEmployeeRequest(
                this.sender,
                RequestParts.create(this.path, Arguments.nonNull(employee, "employee"),
                        EmployeeCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * List employee.
     *
     * <pre>{@code GET …}</pre>
     */
    public ListEmployeeRequest list() {
        return new ListEmployeeRequest(
                this.sender,
                RequestParts.list(this.path, EmployeeCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * How many there are.
     *
     * <pre>{@code GET …/$count}</pre>
     */
    public CountRequest<EmployeeProperties> count() {
        return new CountRequest<>(this.sender, RequestParts.count(this.path), EmployeeProperties.EMPLOYEE);
    }

    /**
     * The entity whose {@code id} is that.
     */
    public EmployeePath id(String id) {
        return new EmployeePath(this.sender, this.path.key("id", id));
    }
}
