package protocol;

import dev.graphlet.runtime.request.ActionRequest;
import dev.graphlet.runtime.request.FunctionRequest;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The actions and functions of the service itself. */
@Generated("dev.graphlet.processor")
@NullMarked
public interface ServiceOperations {
    /**
     * Returns a request that calls the action {@code odd.protocol.reset}.
     *
     * <pre>{@code POST /reset}</pre>
     */
    ActionRequest<@Nullable Void> reset(@Nullable Boolean hard);

    /**
     * Returns a request that calls the function {@code odd.protocol.whoIs}.
     *
     * <pre>{@code GET /whoIs(name={name})}</pre>
     */
    FunctionRequest<Person> whoIs(String name);
}
