package dev.graphlet.tool.client;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Documentation;
import dev.graphlet.processor.model.Permissions;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;
import java.util.Optional;

/**
 * An operation that a client offers.
 *
 * @param kind the kind of operation
 * @param path the path below the service root, with the names of keys in braces: {@code /users/{id}/messages}
 * @param subject what the operation is about
 * @param permissions the permissions that {@code @Permissions} names for it, those of a navigation instead of those of
 *     the type
 */
public record Operation(OperationKind kind, String path, Subject subject, List<Permissions> permissions) {
    /** Creates an operation. Copies the list. */
    public Operation {
        permissions = List.copyOf(permissions);
    }

    /**
     * What an operation is about.
     *
     * @param entity the entity type at the path, without the last segment of a count, a reference, a stream or a call;
     *     empty for an action or a function of the service itself
     * @param navigation the navigation property through which the path leads to {@code entity}; empty at the entity set
     *     or singleton
     * @param stream the stream property; empty for others and for the stream of a media entity
     * @param call the action or function
     */
    public record Subject(
            Optional<StructuredSpec> entity,
            Optional<Followed> navigation,
            Optional<StreamProperty> stream,
            Optional<Call> call) {}

    /**
     * A navigation property that a path follows.
     *
     * @param owner the entity type that the path leads to before
     * @param property the navigation property, which may be inherited
     */
    public record Followed(StructuredSpec owner, Property property) {}

    /** Returns the HTTP method. */
    public String method() {
        return kind.method();
    }

    /** Returns the documentation of the call, stream or navigation, or else of the entity type. */
    public Documentation documentation() {
        Optional<Documentation> member = subject.call()
                .map(Call::documentation)
                .or(() -> subject.stream().map(StreamProperty::documentation))
                .or(() ->
                        subject.navigation().map(followed -> followed.property().documentation()));
        return member.or(() -> subject.entity().map(StructuredSpec::documentation))
                .orElse(Documentation.NONE);
    }
}
