package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.ResponseLimits;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/**
 * Thrown when the body of a successful response exceeds one of the client's {@link ResponseLimits}. The service
 * executed the request.
 */
public final class LimitExceededException extends UnexpectedResponseException {
    private static final long serialVersionUID = 1L;

    private final String limit;

    /** Creates the exception for JSON that exceeds the limit named {@code limit}. */
    LimitExceededException(Exchange exchange, String limit, JacksonException cause) {
        super(exchange, cause.getOriginalMessage() + advice(limit), cause);
        this.limit = limit;
    }

    private LimitExceededException(Exchange exchange, String limit, String problem) {
        super(exchange, problem + advice(limit), null);
        this.limit = limit;
    }

    /** Returns the exception for a body larger than the limits of {@code exchange} allow, without that body. */
    public static LimitExceededException ofBody(Exchange exchange) {
        GraphResponse response = exchange.response();
        return new LimitExceededException(
                exchange.with(GraphResponse.sharing(response.status(), response.headers(), new byte[0])),
                "maxBodySize",
                "the body must have at most " + exchange.limits().maxBodySize() + " octets");
    }

    /** Returns the name of the limit, a setting of {@link ResponseLimits}. */
    public String limit() {
        return limit;
    }

    private static String advice(String limit) {
        return ", the limit " + limit + "; request less, or raise the limit by limits(ResponseLimits.standard().with"
                + limit.substring(0, 1).toUpperCase(Locale.ROOT) + limit.substring(1)
                + "(…)) on the client's builder";
    }
}
