package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.path.EntityCollectionPath;
import dev.graphlet.runtime.request.CountRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Path to a collection of {@code odd.protocol.employee}. Immutable and thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class EmployeeCollectionPath extends EntityCollectionPath {
    /** Creates the path to the resource at {@code path}. */
    @InternalApi
    public EmployeeCollectionPath(RequestSender sender, ResourcePath path) {
        super(sender, path);
    }

    private EmployeeCollectionPath(EntityCollectionPath base, String derivedType) {
        super(base, derivedType);
    }

    /** Restricts {@code base} to entities of type {@code odd.protocol.employee}. */
    public static EmployeeCollectionPath cast(PeoplePath base) {
        return new EmployeeCollectionPath(base, "odd.protocol.employee");
    }

    /**
     * Returns a request that creates a new employee.
     *
     * <pre>{@code POST …}</pre>
     */
    public CreateEmployeeRequest create(Employee employee) {
        return new CreateEmployeeRequest(
                this.sender,
                RequestParts.create(
                        this.path,
                        Arguments.nonNull(employee, "employee"),
                        EmployeeCodec.TYPE,
                        ProtocolTypes.INSTANCE));
    }

    /** Does the same with the value that the function builds. */
    public CreateEmployeeRequest create(Employee.BuilderFunction employee) {
        return create(Arguments.nonNull(employee, "employee").build());
    }

    /**
     * Returns a request that lists employee.
     *
     * <pre>{@code GET …}</pre>
     */
    public ListEmployeeRequest list() {
        return new ListEmployeeRequest(
                this.sender, RequestParts.list(this.path, EmployeeCodec.TYPE, ProtocolTypes.INSTANCE));
    }

    /**
     * Returns a request that counts the entities.
     *
     * <pre>{@code GET …/$count}</pre>
     */
    public CountRequest<EmployeeProperties> count() {
        return new CountRequest<>(this.sender, RequestParts.count(this.path), EmployeeProperties.EMPLOYEE);
    }

    /** Returns the path to the entity with the given {@code id}. */
    public EmployeePath id(String id) {
        return new EmployeePath(this.sender, this.path.key("id", id));
    }
}
