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
    private final Navigations navigations;

    DrivePaths(ResourceStore store, Rules rules, Navigations navigations) {
        this.store = store;
        this.rules = rules;
        this.navigations = navigations;
    }

    /** Returns the address of the item, existing or not; empty if the path does not start at an item of a drive. */
    Optional<EntityAddress> find(DrivePath path, AddressParser addresses) {
        if (!rules.hold(Rule.DRIVE_ITEMS_BY_PATH)) {
            return Optional.empty();
        }
        Optional<EntityAddress> base = addresses.find(path.base()).flatMap(this::item);
        Optional<CollectionAddress> items = items(path.base(), base, addresses);
        if (base.isEmpty() && items.isEmpty()) {
            return Optional.empty();
        }
        Optional<EntityAddress> below = base.flatMap(item -> below(navigations.located(item), path.names()));
        String from = base.filter(
                        item -> item instanceof KeyedAddress && !item.key().equals(ROOT))
                .map(item -> store.find(item).orElseThrow(() -> ResourceStore.notFound(item)))
                .map(stored -> pathOf(stored.entity(), items, DEEPEST))
                .orElse("");
        String wanted = from + "/" + String.join("/", path.names());
        List<String> folders = path.names().subList(0, path.names().size() - 1);
        return below.or(() -> items.flatMap(set -> named(set, wanted)))
                .or(() -> items.or(() -> base.flatMap(item -> below(navigations.located(item), folders))
                                .flatMap(folder -> children(folder)))
                        .map(set -> set.at(ROOT + ":" + wanted + ":")));
    }

    /** Returns the items of the drive: the collection that contains the base, or the collection next to the root. */
    private Optional<CollectionAddress> items(String rawBase, Optional<EntityAddress> base, AddressParser addresses) {
        String drive = rawBase.substring(0, rawBase.lastIndexOf('/'));
        return Stream.of(drive, drive + ITEMS)
                .flatMap(path -> addresses.find(path).flatMap(this::items).stream())
                .filter(set -> rawBase.endsWith("/" + ROOT) || base.isPresent())
                .findFirst();
    }

    private Optional<EntityAddress> item(Address address) {
        return address instanceof EntityAddress item && isOfItems(item) ? Optional.of(item) : Optional.empty();
    }

    private Optional<CollectionAddress> items(Address address) {
        return address instanceof CollectionAddress set && isOfItems(set) ? Optional.of(set) : Optional.empty();
    }

    private boolean isOfItems(Address address) {
        return rules.isNamed(address.type(), "driveItem");
    }

    private Optional<EntityAddress> below(EntityAddress item, List<String> names) {
        Optional<EntityAddress> current = Optional.of(item);
        for (String name : names) {
            current = current.flatMap(parent -> child(parent, name));
        }
        return current;
    }

    private Optional<CollectionAddress> children(EntityAddress folder) {
        return folder.type()
                .property("children")
                .filter(EdmProperty::isNavigation)
                .map(property -> navigations.of(folder, property))
                .flatMap(to -> to instanceof CollectionAddress children ? Optional.of(children) : Optional.empty());
    }

    private Optional<EntityAddress> child(EntityAddress folder, String name) {
        return children(folder)
                .flatMap(children -> navigations.all(children).stream()
                        .filter(child -> store.find(child)
                                .filter(stored -> text(stored.entity(), "name").equalsIgnoreCase(name))
                                .isPresent())
                        .findFirst());
    }

    private Optional<EntityAddress> named(CollectionAddress items, String path) {
        return store.addresses(items).stream()
                .filter(item -> store.find(item)
                        .filter(stored -> pathOf(stored.entity(), Optional.of(items), DEEPEST)
                                .equalsIgnoreCase(path))
                        .isPresent())
                .findFirst();
    }

    /** Returns the file path of an item from the root, derived from the path or the id of its parent. */
    private String pathOf(JsonNode item, Optional<CollectionAddress> items, int depth) {
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

    /** Returns {@code address} if it is the file path of an item that does not exist. */
    Optional<KeyedAddress> missing(Address address) {
        return rules.hold(Rule.DRIVE_ITEMS_BY_PATH)
                        && isOfItems(address)
                        && address instanceof KeyedAddress item
                        && item.key().startsWith(ROOT + ":/")
                        && item.key().endsWith(":")
                        && store.find(item).isEmpty()
                ? Optional.of(item)
                : Optional.empty();
    }

    /** Returns a copy of {@code item} with the name and the parent reference for the address {@code missing}. */
    static ObjectNode placed(KeyedAddress missing, ObjectNode item) {
        String path = missing.key().substring(0, missing.key().length() - 1);
        int last = path.lastIndexOf('/');
        String items = missing.place().path();
        String drive = items.endsWith(ITEMS) ? items.substring(0, items.length() - ITEMS.length()) : items;
        ObjectNode placed = item.deepCopy().put("name", path.substring(last + 1));
        placed.putObject(PARENT).put("path", drive + "/" + path.substring(0, last));
        return placed;
    }
}
