package dev.graphlet.processor.drift;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.facts.PathFact;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.Permissions;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.requests.ClientRequest;
import java.lang.annotation.Annotation;
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
 * @param permissions what its {@code @Permissions} say
 * @param fact what is known of its permissions; empty if nothing is pinned
 */
record DeclaredRequest(
        ClientRequest request,
        String specClass,
        Origin origin,
        List<Permissions> permissions,
        Optional<PathFact> fact) {
    /** Returns the request with its declaration in {@code specs}, which are by qualified name. */
    static Optional<DeclaredRequest> of(ClientRequest request, Map<String, Spec> specs, Optional<PathFact> fact) {
        Spec owner = specs.get(request.owner());
        if (owner instanceof ContainerSpec container) {
            return container.calls().stream()
                    .filter(call -> call.name().equals(request.member()))
                    .findFirst()
                    .map(call -> of(request, owner, call, fact));
        }
        return owner instanceof StructuredSpec type ? of(request, type, specs, fact) : Optional.empty();
    }

    private static Optional<DeclaredRequest> of(
            ClientRequest request, StructuredSpec owner, Map<String, Spec> specs, Optional<PathFact> fact) {
        if (request.member().isEmpty()) {
            Origin origin = owner.origin().at(GraphEntity.class, "operations");
            return Optional.of(new DeclaredRequest(
                    request, owner.specClass(), origin, ofOperation(request, owner.permissions()), fact));
        }
        Stream<DeclaredRequest> navigations = owner.properties().stream()
                .filter(property -> property.name().equals(request.member()))
                .map(property -> of(request, owner, property, specs.get(request.type()), fact));
        Stream<DeclaredRequest> streams = owner.streams().stream()
                .filter(stream -> stream.name().equals(request.member()))
                .map(stream -> of(request, owner, stream, fact));
        Stream<DeclaredRequest> calls = owner.calls().stream()
                .filter(call -> call.name().equals(request.member()))
                .map(call -> of(request, owner, call, fact));
        return Stream.of(navigations, streams, calls).flatMap(each -> each).findFirst();
    }

    private static DeclaredRequest of(ClientRequest request, Spec owner, Call call, Optional<PathFact> fact) {
        return new DeclaredRequest(request, owner.specClass(), call.origin(), call.permissions(), fact);
    }

    private static DeclaredRequest of(
            ClientRequest request, Spec owner, StreamProperty stream, Optional<PathFact> fact) {
        return new DeclaredRequest(request, owner.specClass(), stream.origin(), stream.permissions(), fact);
    }

    /** The permissions of a navigation property go before those of the type to which it leads. */
    private static DeclaredRequest of(
            ClientRequest request,
            StructuredSpec owner,
            Property property,
            @Nullable Spec target,
            Optional<PathFact> fact) {
        List<Permissions> own =
                ofOperation(request, property.navigation().orElseThrow().permissions());
        List<Permissions> all =
                own.isEmpty() && target instanceof StructuredSpec type ? ofOperation(request, type.permissions()) : own;
        return new DeclaredRequest(
                request, owner.specClass(), property.origin().at(Navigation.class, "operations"), all, fact);
    }

    private static List<Permissions> ofOperation(ClientRequest request, List<Permissions> all) {
        return all.stream()
                .filter(each -> each.operations().isEmpty()
                        || each.operations().stream()
                                .map(ResourceOperation::name)
                                .anyMatch(request.operation()::equals))
                .toList();
    }

    String line() {
        return request.line();
    }

    /** Returns the position of {@code @Permissions}, single or repeated; else of the declaration. */
    Origin permissionsOrigin() {
        Class<? extends Annotation> single = dev.graphlet.annotations.Permissions.class;
        return origin.at(origin.has(single) ? single : dev.graphlet.annotations.Permissions.List.class);
    }

    /** Returns the permissions that {@code @Permissions} name. */
    List<String> declared(PermissionScheme scheme) {
        return permissions.stream()
                .flatMap(each -> scheme.of(each).stream())
                .distinct()
                .toList();
    }

    /** Returns the permissions that suffice, as far as known. */
    List<PathFact.Permission> permissions(PermissionScheme scheme) {
        return fact.map(scheme::of).orElse(List.of());
    }

    /** Returns the names of the permissions that suffice. */
    List<String> names(PermissionScheme scheme) {
        return permissions(scheme).stream().map(PathFact.Permission::name).toList();
    }
}
