package dev.graphlet.processor.requests;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Permissions;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request with the declaration that offers it.
 *
 * @param request the request
 * @param specClass the spec that declares it
 * @param origin the position of the declaration
 * @param permissions what {@code @Permissions} say of the request
 */
public record DeclaredRequest(ClientRequest request, String specClass, Origin origin, List<Permissions> permissions) {
    /** Creates a request. Copies the list. */
    public DeclaredRequest {
        permissions = List.copyOf(permissions);
    }

    /** Returns the request with its declaration in {@code specs}, which are by qualified name; empty if there is none. */
    public static Optional<DeclaredRequest> of(ClientRequest request, Map<String, Spec> specs) {
        Spec owner = specs.get(request.owner());
        if (owner == null) {
            return Optional.empty();
        }
        if (owner instanceof StructuredSpec type && request.member().isEmpty()) {
            Origin origin = owner.origin().at(GraphEntity.class, "operations");
            return Optional.of(
                    new DeclaredRequest(request, owner.specClass(), origin, ofOperation(request, type.permissions())));
        }
        Stream<DeclaredRequest> members = owner instanceof StructuredSpec type
                ? members(request, type, specs.get(request.type()))
                : Stream.empty();
        Stream<DeclaredRequest> calls = owner.calls().stream()
                .filter(call -> call.name().equals(request.member()))
                .map(call -> of(request, owner, call));
        return Stream.concat(members, calls).findFirst();
    }

    private static Stream<DeclaredRequest> members(ClientRequest request, StructuredSpec owner, @Nullable Spec target) {
        Stream<DeclaredRequest> navigations = owner.properties().stream()
                .filter(property -> property.name().equals(request.member()))
                .map(property -> of(request, owner, property, target));
        Stream<DeclaredRequest> streams = owner.streams().stream()
                .filter(stream -> stream.name().equals(request.member()))
                .map(stream -> of(request, owner, stream));
        return Stream.concat(navigations, streams);
    }

    private static DeclaredRequest of(ClientRequest request, Spec owner, Call call) {
        return new DeclaredRequest(request, owner.specClass(), call.origin(), call.permissions());
    }

    private static DeclaredRequest of(ClientRequest request, Spec owner, StreamProperty stream) {
        return new DeclaredRequest(request, owner.specClass(), stream.origin(), stream.permissions());
    }

    /** The permissions of a navigation property go before those of the type to which it leads. */
    private static DeclaredRequest of(
            ClientRequest request, StructuredSpec owner, Property property, @Nullable Spec target) {
        List<Permissions> own = property.navigation()
                .map(navigation -> ofOperation(request, navigation.permissions()))
                .orElse(List.of());
        List<Permissions> all =
                own.isEmpty() && target instanceof StructuredSpec type ? ofOperation(request, type.permissions()) : own;
        return new DeclaredRequest(
                request, owner.specClass(), property.origin().at(Navigation.class, "operations"), all);
    }

    private static List<Permissions> ofOperation(ClientRequest request, List<Permissions> all) {
        return all.stream()
                .filter(each -> each.operations().isEmpty()
                        || each.operations().stream()
                                .map(ResourceOperation::name)
                                .anyMatch(request.operation()::equals))
                .toList();
    }
}
