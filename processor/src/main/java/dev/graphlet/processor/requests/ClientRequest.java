package dev.graphlet.processor.requests;

/**
 * A request that a client can send.
 *
 * @param operation the name of the operation, such as {@code LIST}; {@code ACTION}, {@code FUNCTION} or {@code STREAM}
 * @param method the HTTP method
 * @param path the path from the root of the service, with {@code {id}} for each key
 * @param type the qualified name of the type at the path; of an action or function, of the type that declares it
 * @param owner the qualified name of the type or container that declares {@code member}
 * @param member the wire name of the navigation property, stream, action or function that leads to the request; empty
 *     for an operation on an entity set or a singleton
 */
public record ClientRequest(String operation, String method, String path, String type, String owner, String member) {
    /** Returns the method and the path as shown in messages: {@code GET /users/{id}}. */
    public String line() {
        return method + " " + path;
    }

    /** Returns the operation as facts write it: {@code LIST} for {@code GET} of a collection, else the HTTP method. */
    public String factOperation() {
        return operation.equals("LIST") ? operation : method;
    }
}
