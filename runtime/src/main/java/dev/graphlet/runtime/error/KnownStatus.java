package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The known HTTP status codes, each with its reason phrase and a hint on how to handle it. */
enum KnownStatus {
    OK(
            200,
            "OK",
            "The service reports the error in a successful response, so it may have carried out a part of the"
                    + " request."),
    CREATED(201, "Created"),
    ACCEPTED(202, "Accepted"),
    NO_CONTENT(204, "No Content"),
    MOVED_PERMANENTLY(
            301, "Moved Permanently", "Only GET requests follow redirects, at most five, and only over https."),
    FOUND(302, "Found", "Only GET requests follow redirects, at most five, and only over https."),
    SEE_OTHER(303, "See Other", "Only GET requests follow redirects, at most five, and only over https."),
    NOT_MODIFIED(304, "Not Modified"),
    TEMPORARY_REDIRECT(
            307, "Temporary Redirect", "Only GET requests follow redirects, at most five, and only over https."),
    PERMANENT_REDIRECT(
            308, "Permanent Redirect", "Only GET requests follow redirects, at most five, and only over https."),
    BAD_REQUEST(400, "Bad Request"),
    UNAUTHORIZED(401, "Unauthorized", "Check that the access token has not expired and is meant for this host."),
    PAYMENT_REQUIRED(402, "Payment Required"),
    FORBIDDEN(403, "Forbidden", "Check that the app was granted a permission that the Javadoc of the request lists."),
    NOT_FOUND(404, "Not Found", "Check the key, and that the endpoint (v1.0 or beta) has this resource."),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    NOT_ACCEPTABLE(406, "Not Acceptable"),
    PROXY_AUTHENTICATION_REQUIRED(
            407,
            "Proxy Authentication Required",
            "A proxy requires a password, and nothing reached the service: set an authenticator on the transport's"
                    + " builder. For the scheme Basic and https, the JDK's HTTP client also needs the JVM option"
                    + " -Djdk.http.auth.tunneling.disabledSchemes=\"\"."),
    CONFLICT(409, "Conflict"),
    GONE(410, "Gone"),
    LENGTH_REQUIRED(411, "Length Required"),
    PRECONDITION_FAILED(
            412,
            "Precondition Failed",
            "The object has changed in the meantime: read the object again, and send"
                    + " the request with the new ETag."),
    CONTENT_TOO_LARGE(413, "Content Too Large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type"),
    RANGE_NOT_SATISFIABLE(416, "Range Not Satisfiable"),
    UNPROCESSABLE_CONTENT(422, "Unprocessable Content"),
    LOCKED(423, "Locked"),
    FAILED_DEPENDENCY(424, "Failed Dependency"),
    PRECONDITION_REQUIRED(428, "Precondition Required", "Send the request with ifMatch(etag)."),
    TOO_MANY_REQUESTS(429, "Too Many Requests", "Slow down, and send the request again later."),
    INTERNAL_SERVER_ERROR(500, "Internal Server Error"),
    NOT_IMPLEMENTED(501, "Not Implemented"),
    BAD_GATEWAY(502, "Bad Gateway"),
    SERVICE_UNAVAILABLE(503, "Service Unavailable", "Send the request again later."),
    GATEWAY_TIMEOUT(504, "Gateway Timeout"),
    INSUFFICIENT_STORAGE(507, "Insufficient Storage"),
    BANDWIDTH_LIMIT_EXCEEDED(509, "Bandwidth Limit Exceeded", "Send the request again later.");

    private static final Map<Integer, KnownStatus> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(status -> status.code, Function.identity()));

    private final int code;
    private final String reason;
    private final String hint;

    KnownStatus(int code, String reason) {
        this(code, reason, "");
    }

    KnownStatus(int code, String reason, String hint) {
        this.code = code;
        this.reason = reason;
        this.hint = hint;
    }

    static String reason(int status) {
        KnownStatus known = BY_CODE.get(status);
        return known == null ? "(unknown status)" : known.reason;
    }

    static String hint(int status) {
        KnownStatus known = BY_CODE.get(status);
        return known == null ? "" : known.hint;
    }

    static GraphServiceException exception(Exchange exchange) {
        return exception(exchange, GraphError.parse(exchange.response().sharedBody()));
    }

    static GraphServiceException exception(Exchange exchange, GraphError error) {
        if (DeltaExpiredException.isMeantBy(exchange, error)) {
            return new DeltaExpiredException(exchange, error);
        }
        int status = exchange.response().status();
        return switch (status) {
            case 400 -> new BadRequestException(exchange, error);
            case 401 -> new UnauthorizedException(exchange, error);
            case 403 -> new ForbiddenException(exchange, error);
            case 404 -> new NotFoundException(exchange, error);
            case 405 -> new MethodNotAllowedException(exchange, error);
            case 407 -> new ProxyAuthenticationRequiredException(exchange, error);
            case 409 -> new ConflictException(exchange, error);
            case 410 -> new GoneException(exchange, error);
            case 412 -> new PreconditionFailedException(exchange, error);
            case 415 -> new UnsupportedMediaTypeException(exchange, error);
            case 422 -> new UnprocessableContentException(exchange, error);
            case 423 -> new LockedException(exchange, error);
            case 428 -> new PreconditionRequiredException(exchange, error);
            case 429 -> new TooManyRequestsException(exchange, error);
            case 503 -> new ServiceUnavailableException(exchange, error);
            default ->
                status >= 500 ? new ServerErrorException(exchange, error) : new GraphServiceException(exchange, error);
        };
    }
}
