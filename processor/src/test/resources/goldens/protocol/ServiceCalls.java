package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The actions and functions of the service itself. */
@Generated("dev.graphlet.processor")
@NullMarked
@InternalApi
public final class ServiceCalls {
    /** {@code odd.protocol.whoIs}. */
    public static final EdmCall WHO_IS = new EdmCall(
            "odd.protocol.whoIs",
            EdmCall.Kind.FUNCTION,
            null,
            false,
            List.of(EdmProperty.of("name", "Edm.String").required()),
            EdmProperty.of("value", "odd.protocol.person"));

    /** {@code odd.protocol.reset}. */
    public static final EdmCall RESET = new EdmCall(
            "odd.protocol.reset",
            EdmCall.Kind.ACTION,
            null,
            false,
            List.of(EdmProperty.of("hard", "Edm.Boolean")),
            null);

    /** The parameter names in the spec, which its class file does not keep. */
    public static final String PARAMETER_NAMES = "hard,name";

    /** All actions and functions in this class. */
    public static final List<EdmCall> ALL = List.of(WHO_IS, RESET);

    private ServiceCalls() {}
}
