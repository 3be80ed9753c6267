package dev.graphlet.tool.client;

import dev.graphlet.processor.model.ResourceOperation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of operations, in the order in which they are listed at a path. */
public enum OperationKind {
    LIST("GET", ResourceOperation.LIST),
    COUNT("GET", ResourceOperation.LIST),
    CREATE("POST", ResourceOperation.CREATE),
    DELTA("GET", ResourceOperation.DELTA),
    GET("GET", ResourceOperation.GET),
    UPDATE("PATCH", ResourceOperation.UPDATE),
    UPSERT("PATCH", ResourceOperation.UPSERT),
    DELETE("DELETE", ResourceOperation.DELETE),
    GET_STREAM("GET", ResourceOperation.GET),
    SET_STREAM("PUT", ResourceOperation.UPDATE),
    DELETE_STREAM("DELETE", ResourceOperation.DELETE),
    LIST_REFERENCES("GET", ResourceOperation.LIST),
    ADD_REFERENCE("POST", ResourceOperation.CREATE),
    GET_REFERENCE("GET", ResourceOperation.GET),
    SET_REFERENCE("PUT", ResourceOperation.UPDATE),
    REMOVE_REFERENCE("DELETE", ResourceOperation.DELETE),
    ACTION("POST", null),
    FUNCTION("GET", null);

    private final String method;
    private final Optional<ResourceOperation> permitted;

    OperationKind(String method, @Nullable ResourceOperation permitted) {
        this.method = method;
        this.permitted = Optional.ofNullable(permitted);
    }

    /** Returns the HTTP method. */
    public String method() {
        return method;
    }

    /** Returns the operation by which {@code @Permissions} names this kind; empty for actions and functions. */
    public Optional<ResourceOperation> permitted() {
        return permitted;
    }
}
