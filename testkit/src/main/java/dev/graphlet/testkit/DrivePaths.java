package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the items of a drive by file path ({@link Rule#DRIVE_ITEMS_BY_PATH}): through {@code children} if declared,
 * otherwise by {@code name} and {@code parentReference} among the {@code items} of the drive.
 */
final class DrivePaths {
    private static final String ROOT = "root";
    private static final String ITEMS = "/items";
    private static final String PARENT = "parentReference";
    private static final int DEEPEST = 100;

    private final ResourceStore store;
    private final Rules rules;

    DrivePaths(ResourceStore store, Rules rules) {
        this.store = store;
        this.rules = rules;
    }

    /** Returns the address of the item, existing or not; empty if the path does not start at an item of a drive. */
    Optional<Address> find(DrivePath path, AddressParser addresses) {
        if (!rules.hold(Rule.DRIVE_ITEMS_BY_PATH)) {
            return Optional.empty();
        }
        Optional<Address> base = addresses
                .find(path.base())
                .filter(item -> !item.isCollection() && rules.isNamed(item.type(), "driveItem"));
        Optional<Address> items = items(path.base(), base, addresses);
        if (base.isEmpty() && items.isEmpty()) {
            return Optional.empty();
        }
        Optional<Address> below = base.flatMap(item -> below(addresses.located(item), path.names(), addresses));
        String from = base.filter(item -> !item.single() && !item.item().equals(ROOT))
                .map(item -> store.find(item).orElseThrow(() -> ResourceStore.notFound(item)))
                .map(stored -> pathOf(stored.entity(), items, DEEPEST))
                .orElse("");
        String wanted = from + "/" + String.join("/", path.names());
        List<String> folders = path.names().subList(0, path.names().size() - 1);
        return below.or(() -> items.flatMap(set -> named(set, wanted)))
                .or(() -> items.or(() -> base.flatMap(item -> below(addresses.located(item), folders, addresses))
                                .flatMap(folder -> children(folder, addresses)))
                        .map(set -> set.at(ROOT + ":" + wanted + ":")));
    }

    /** Returns the items of the drive: the collection that contains the base, or the collection next to the root. */
    private Optional<Address> items(String rawBase, Optional<Address> base, AddressParser addresses) {
        String drive = rawBase.substring(0, rawBase.lastIndexOf('/'));
        return Stream.of(drive, drive + ITEMS)
                .flatMap(path -> addresses.find(path).stream())
                .filter(set -> set.isCollection() && rules.isNamed(set.type(), "driveItem"))
                .filter(set -> rawBase.endsWith("/" + ROOT) || base.isPresent())
                .findFirst();
    }

    private Optional<Address> below(Address item, List<String> names, AddressParser addresses) {
        Optional<Address> current = Optional.of(item);
        for (String name : names) {
            current = current.flatMap(parent -> child(parent, name, addresses));
        }
        return current;
    }

    private static Optional<Address> children(Address folder, AddressParser addresses) {
        return folder.type()
                .property("children")
                .filter(EdmProperty::isNavigation)
                .map(property -> addresses.navigation(folder, property));
    }

    private Optional<Address> child(Address folder, String name, AddressParser addresses) {
        return children(folder, addresses)
                .flatMap(children -> addresses.all(children).stream()
                        .filter(child -> store.find(child)
                                .filter(stored -> text(stored.entity(), "name").equalsIgnoreCase(name))
                                .isPresent())
                        .findFirst());
    }

    private Optional<Address> named(Address items, String path) {
        return store.addresses(items).stream()
                .filter(item -> store.find(item)
                        .filter(stored -> pathOf(stored.entity(), Optional.of(items), DEEPEST)
                                .equalsIgnoreCase(path))
                        .isPresent())
                .findFirst();
    }

    /** Returns the file path of an item from the root, derived from the path or the id of its parent. */
    private String pathOf(JsonNode item, Optional<Address> items, int depth) {
        if (item.has(ROOT) || depth == 0) {
            return "";
        }
        String name = "/" + text(item, "name");
        JsonNode parent = item.path(PARENT);
        String path = text(parent, "path");
        int root = path.indexOf(ROOT + ":");
        if (root >= 0) {
            return path.substring(root + ROOT.length() + 1) + name;
        }
        String id = text(parent, "id");
        return items.filter(set -> !id.isEmpty())
                .flatMap(set -> store.find(set.at(id)))
                .map(folder -> pathOf(folder.entity(), items, depth - 1) + name)
                .orElse(name);
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asString("");
    }

    /** Returns whether {@code address} is the file path of an item that does not exist. */
    boolean isMissing(Address address) {
        return rules.hold(Rule.DRIVE_ITEMS_BY_PATH)
                && rules.isNamed(address.type(), "driveItem")
                && !address.isCollection()
                && address.item().startsWith(ROOT + ":/")
                && address.item().endsWith(":")
                && store.find(address).isEmpty();
    }

    /** Returns a copy of {@code item} with the name and the parent reference for the address {@code missing}. */
    static ObjectNode placed(Address missing, ObjectNode item) {
        String path = missing.item().substring(0, missing.item().length() - 1);
        int last = path.lastIndexOf('/');
        String drive = missing.path().endsWith(ITEMS)
                ? missing.path().substring(0, missing.path().length() - ITEMS.length())
                : missing.path();
        ObjectNode placed = item.deepCopy().put("name", path.substring(last + 1));
        placed.putObject(PARENT).put("path", drive + "/" + path.substring(0, last));
        return placed;
    }
}
