package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmResource;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.edm.EdmStructuredType.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of Graph that have rules of their own: users, groups, applications, events, items of a drive; and an open one. */
final class DirectoryService {
    private static final String NS = "microsoft.graph.";
    private static final String BASE = NS + "directoryObject";
    private static final EdmProperty ID = EdmProperty.of("id", "Edm.String").key();
    private static final EdmProperty NAME = EdmProperty.of("displayName", "Edm.String");
    private static final EdmProperty[] ABOVE = {
        to("memberOf"),
        to("transitiveMemberOf"),
        EdmProperty.of("manager", BASE).navigation(),
        to("directReports")
    };

    private DirectoryService() {}

    static EdmService service() {
        return new EdmService(
                "Directory",
                URI.create("https://graph.microsoft.com/v1.0"),
                types(),
                List.of(
                        new EdmEnumType(NS + "days", List.of(), true, List.of("none", "mon", "tue")),
                        new EdmEnumType(NS + "color", List.of(), false, List.of("red", "blue"))),
                List.of(
                        set("/users", "user"),
                        set("/groups", "group"),
                        set("/applications", "application"),
                        set("/notes", "note"),
                        set("/drive/items", "driveItem"),
                        set("/drives", "drive")));
    }

    private static List<EdmStructuredType> types() {
        EdmStructuredType user = type(
                "user",
                BASE,
                NAME.required(),
                EdmProperty.of("userPrincipalName", "Edm.String").alternateKey(),
                EdmProperty.of("department", "Edm.String"),
                EdmProperty.of("photo", NS + "profilePhoto").contained(),
                EdmProperty.collectionOf("calendarView", NS + "event").contained());
        EdmStructuredType group = type(
                "group",
                BASE,
                NAME,
                EdmProperty.of("unseenCount", "Edm.Int32"),
                to("members"),
                to("transitiveMembers"),
                to("owners"));
        return List.of(
                new EdmStructuredType(BASE, List.of(), Kind.ENTITY, true, false, null, List.of(ID)),
                with(user, ABOVE).offering(EdmOperation.values()),
                with(group, ABOVE).offering(EdmOperation.values()),
                type("application", BASE, NAME),
                type("profilePhoto", null, EdmProperty.of("width", "Edm.Int32")).streaming("$value"),
                type("event", null, EdmProperty.of("subject", "Edm.String")),
                new EdmStructuredType(
                        NS + "note",
                        List.of(),
                        Kind.ENTITY,
                        false,
                        true,
                        null,
                        List.of(
                                ID,
                                EdmProperty.of("title", "Edm.String"),
                                EdmProperty.of("slug", "Edm.String").alternateKey(),
                                EdmProperty.of("days", NS + "days"),
                                EdmProperty.of("color", NS + "color"),
                                EdmProperty.collectionOf("colors", NS + "color"),
                                EdmProperty.of("author", NS + "user").navigation())),
                type(
                                "driveItem",
                                null,
                                EdmProperty.of("name", "Edm.String"),
                                EdmProperty.collectionOf("children", NS + "driveItem")
                                        .contained())
                        .streaming("content"),
                type(
                        "drive",
                        null,
                        NAME,
                        EdmProperty.of("root", NS + "driveItem").contained()));
    }

    private static EdmProperty to(String name) {
        return EdmProperty.collectionOf(name, BASE).navigation();
    }

    private static EdmResource set(String path, String type) {
        return new EdmResource(path, NS + type, false, Set.of(EdmOperation.values()));
    }

    private static EdmStructuredType type(String name, @Nullable String base, EdmProperty... properties) {
        EdmStructuredType bare =
                new EdmStructuredType(NS + name, List.of(), Kind.ENTITY, false, false, base, List.of(ID));
        return with(bare, properties);
    }

    private static EdmStructuredType with(EdmStructuredType type, EdmProperty... more) {
        List<EdmProperty> properties = new ArrayList<>(type.properties());
        properties.addAll(List.of(more));
        return new EdmStructuredType(type.name(), List.of(), Kind.ENTITY, false, false, type.baseType(), properties);
    }
}
