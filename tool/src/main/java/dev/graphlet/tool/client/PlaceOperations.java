package dev.graphlet.tool.client;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.GeneratedNames;
import dev.graphlet.processor.model.Navigation;
import dev.graphlet.processor.model.Permissions;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.tool.client.Operation.Followed;
import dev.graphlet.tool.client.Operation.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations at one place, without those of the places that its navigations lead to. */
final class PlaceOperations {
    private final Place place;
    private final List<Operation> found = new ArrayList<>();

    PlaceOperations(Place place) {
        this.place = place;
    }

    List<Operation> all() {
        if (place.entity().hasPath()) {
            ofEntities(place.offered());
        }
        references();
        return found;
    }

    private void ofEntities(Set<ResourceOperation> offered) {
        if (place.collection()) {
            add(offered, ResourceOperation.LIST, OperationKind.LIST, place.path());
            add(offered, ResourceOperation.LIST, OperationKind.COUNT, place.path() + "/$count");
            add(offered, ResourceOperation.CREATE, OperationKind.CREATE, place.path());
            add(offered, ResourceOperation.DELTA, OperationKind.DELTA, place.path() + "/delta");
            calls(place.path(), true);
        }
        place.item().ifPresent(item -> ofItem(offered, item));
    }

    private void ofItem(Set<ResourceOperation> offered, Place item) {
        add(offered, ResourceOperation.GET, OperationKind.GET, item.path());
        if (GeneratedNames.of(place.entity()).hasPatch()) {
            add(offered, ResourceOperation.UPDATE, OperationKind.UPDATE, item.path());
        }
        add(offered, ResourceOperation.UPSERT, OperationKind.UPSERT, item.path());
        add(offered, ResourceOperation.DELETE, OperationKind.DELETE, item.path());
        item.entity().allStreams().forEach(stream -> stream(item.path() + "/" + stream.name(), Optional.of(stream)));
        if (item.entity().isMedia()) {
            stream(item.path() + "/$value", Optional.empty());
        }
        calls(item.path(), false);
    }

    private void add(Set<ResourceOperation> offered, ResourceOperation operation, OperationKind kind, String path) {
        if (offered.contains(operation)) {
            found.add(new Operation(kind, path, subject(Optional.empty(), Optional.empty()), ofEntity(kind)));
        }
    }

    private void stream(String path, Optional<StreamProperty> stream) {
        for (OperationKind kind :
                List.of(OperationKind.GET_STREAM, OperationKind.SET_STREAM, OperationKind.DELETE_STREAM)) {
            List<Permissions> permissions =
                    stream.map(own -> permitted(own.permissions(), kind)).orElseGet(() -> ofEntity(kind));
            found.add(new Operation(kind, path, subject(stream, Optional.empty()), permissions));
        }
    }

    private void calls(String path, boolean onCollection) {
        place.entity().allCalls().stream()
                .filter(call -> call.onCollection() == onCollection)
                .forEach(call -> found.add(new Operation(
                        kind(call),
                        path + "/" + segment(call, call.qualifiedName()),
                        subject(Optional.empty(), Optional.of(call)),
                        call.permissions())));
    }

    /** Adds the operations on references, which only navigations to entities of others have. */
    private void references() {
        Optional<Followed> shared =
                place.navigation().filter(followed -> !navigation(followed).contained());
        if (shared.isPresent() && place.collection()) {
            reference(shared.get(), OperationKind.LIST_REFERENCES, place.path());
            reference(shared.get(), OperationKind.ADD_REFERENCE, place.path());
            place.item().ifPresent(item -> reference(shared.get(), OperationKind.REMOVE_REFERENCE, item.path()));
        } else if (shared.isPresent()) {
            reference(shared.get(), OperationKind.GET_REFERENCE, place.path());
            reference(shared.get(), OperationKind.SET_REFERENCE, place.path());
            reference(shared.get(), OperationKind.REMOVE_REFERENCE, place.path());
        }
    }

    private void reference(Followed followed, OperationKind kind, String path) {
        found.add(new Operation(
                kind,
                path + "/$ref",
                subject(Optional.empty(), Optional.empty()),
                permitted(navigation(followed).permissions(), kind)));
    }

    private Subject subject(Optional<StreamProperty> stream, Optional<Call> call) {
        return new Subject(Optional.of(place.entity()), place.navigation(), stream, call);
    }

    /** Returns the permissions of the navigation for {@code kind}, or else those of the type. */
    private List<Permissions> ofEntity(OperationKind kind) {
        List<Permissions> along = place.navigation()
                .map(followed -> permitted(navigation(followed).permissions(), kind))
                .orElse(List.of());
        return along.isEmpty() ? permitted(place.entity().permissions(), kind) : along;
    }

    private static List<Permissions> permitted(List<Permissions> all, OperationKind kind) {
        return all.stream()
                .filter(each -> each.operations().isEmpty()
                        || kind.permitted().filter(each.operations()::contains).isPresent())
                .toList();
    }

    private static Navigation navigation(Followed followed) {
        return followed.property().navigation().orElseThrow();
    }

    /** Returns the operation of an action or a function of the service itself. */
    static Operation imported(Call call) {
        Subject subject = new Subject(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(call));
        return new Operation(kind(call), "/" + segment(call, call.name()), subject, call.permissions());
    }

    private static OperationKind kind(Call call) {
        return call.function() ? OperationKind.FUNCTION : OperationKind.ACTION;
    }

    private static String segment(Call call, String name) {
        return call.function()
                ? call.parameters().stream()
                        .map(Property::name)
                        .map(parameter -> parameter + "={" + parameter + "}")
                        .collect(Collectors.joining(",", name + "(", ")"))
                : name;
    }
}
