package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.edm.EdmNavigation;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The services that the tests are about, written by hand. */
final class Services {
    private static final Set<EdmOperation> USUAL =
            Set.of(EdmOperation.CREATE, EdmOperation.LIST, EdmOperation.GET, EdmOperation.UPDATE, EdmOperation.DELETE);

    private static final String NS = "microsoft.industryData.";
    private static final EdmProperty ID =
            EdmProperty.of("id", "Edm.String").key().readOnly();

    private Services() {}

    /** The slice around Create runGroup. */
    static EdmService industryData() {
        EdmStructuredType entity = type("microsoft.graph.entity", Kind.ENTITY, true, false, null, ID);
        EdmStructuredType run = type(
                NS + "run",
                Kind.ENTITY,
                true,
                false,
                "microsoft.graph.entity",
                ID,
                EdmProperty.of("displayName", "Edm.String").required(),
                EdmProperty.of("startDateTime", "Edm.DateTimeOffset").required(),
                EdmProperty.of("endDateTime", "Edm.DateTimeOffset"),
                EdmProperty.of("status", NS + "runStatus").required(),
                EdmProperty.of("blockingError", NS + "publicError"),
                EdmProperty.of("statistics", "microsoft.graph.runStatistics").required());
        EdmProperty[] ofGroup = Stream.concat(
                        run.properties().stream(),
                        Stream.of(EdmProperty.collectionOf("runs", NS + "run").contained()))
                .toArray(EdmProperty[]::new);
        EdmStructuredType runGroup = new EdmStructuredType(
                NS + "runGroup",
                List.of("microsoft.graph.runGroup"),
                Kind.ENTITY,
                false,
                false,
                NS + "run",
                List.of(ofGroup));
        List<EdmStructuredType> types = new ArrayList<>(List.of(entity, run, runGroup));
        types.addAll(errors());
        types.add(type("microsoft.graph.runStatistics", Kind.COMPLEX, false, true, null));
        EdmEnumType status = new EdmEnumType(
                NS + "runStatus",
                List.of(),
                false,
                List.of("running", "failed", "completed", "completedWithErrors", "unknownFutureValue"));
        return service(
                types,
                List.of(status),
                set("/industryData/runGroups", NS + "runGroup"),
                set("/industryData/runs", NS + "run"),
                new EdmResource("/industryData", NS + "runGroup", true, USUAL),
                new EdmResource("/archive", NS + "runGroup", false, Set.of(EdmOperation.LIST, EdmOperation.GET)));
    }

    /** One entity type {@code ns.thing} with those properties, at {@code /things}. */
    static EdmService things(EdmProperty... properties) {
        EdmStructuredType tagged = type(
                "ns.label",
                Kind.COMPLEX,
                false,
                false,
                null,
                EdmProperty.of("text", "Edm.String").required(),
                EdmProperty.of("color", "Edm.String"),
                EdmProperty.of("origin", "Edm.String").createOnly());
        EdmStructuredType dated = type(
                "ns.datedLabel",
                Kind.COMPLEX,
                false,
                false,
                "ns.label",
                EdmProperty.of("text", "Edm.String").required(),
                EdmProperty.of("date", "Edm.Date").required());
        EdmEnumType days = new EdmEnumType("ns.days", List.of(), true, List.of("none", "mon", "tue"));
        return service(
                List.of(type("ns.thing", Kind.ENTITY, false, false, null, properties), tagged, dated),
                List.of(days),
                set("/things", "ns.thing"));
    }

    /** Folders in folders, with people who own and read them; lines with a composite key; actions, functions, deltas. */
    static EdmService library() {
        EdmStructuredType person = type(
                "lib.person",
                Kind.ENTITY,
                false,
                false,
                null,
                ID,
                EdmProperty.of("name", "Edm.String").required(),
                EdmProperty.of("boss", "lib.person").navigation());
        EdmStructuredType employee = type(
                "lib.employee",
                Kind.ENTITY,
                false,
                false,
                "lib.person",
                ID,
                EdmProperty.of("name", "Edm.String").required(),
                EdmProperty.of("boss", "lib.person").navigation(),
                EdmProperty.of("badge", "Edm.Int32"));
        EdmStructuredType folder = type(
                        "lib.folder",
                        Kind.ENTITY,
                        false,
                        false,
                        null,
                        EdmProperty.of("id", "Edm.String").key(),
                        EdmProperty.of("title", "Edm.String").required(),
                        EdmProperty.of("slug", "Edm.String").alternateKey(),
                        EdmProperty.of("size", "Edm.Int64"),
                        EdmProperty.of("touched", "Edm.DateTimeOffset"),
                        EdmProperty.of("state", "lib.state"),
                        EdmProperty.collectionOf("tags", "Edm.String"),
                        EdmProperty.collectionOf("children", "lib.folder").contained(),
                        EdmProperty.of("owner", "lib.person").navigation(),
                        EdmProperty.collectionOf("readers", "lib.person").navigation())
                .offering(EdmOperation.values())
                .streaming("icon");
        EdmStructuredType line = type(
                "lib.line",
                Kind.ENTITY,
                false,
                false,
                null,
                EdmProperty.of("order", "Edm.String").key(),
                EdmProperty.of("number", "Edm.Int32").key(),
                EdmProperty.of("text", "Edm.String"));
        EdmStructuredType session = type("lib.session", Kind.COMPLEX, false, true, null);
        EdmEnumType state = new EdmEnumType("lib.state", List.of(), false, List.of("open", "closed"));
        return new EdmService(
                "Library",
                URI.create("https://graph.microsoft.com/v1.0"),
                List.of(person, employee, folder, line, session),
                List.of(state),
                List.of(
                        new EdmResource("/folders", "lib.folder", false, Set.of(EdmOperation.values())),
                        set("/people", "lib.person"),
                        set("/lines", "lib.line")),
                List.of(new EdmNavigation("lib.folder", "readers", Set.of(EdmOperation.LIST, EdmOperation.GET))),
                List.of(
                        new EdmCall("lib.empty", EdmCall.Kind.ACTION, "lib.folder", false, List.of(), null),
                        new EdmCall(
                                "lib.upload",
                                EdmCall.Kind.ACTION,
                                "lib.folder",
                                false,
                                List.of(),
                                EdmProperty.of("value", "lib.session")),
                        new EdmCall(
                                "lib.find",
                                EdmCall.Kind.FUNCTION,
                                "lib.folder",
                                true,
                                List.of(
                                        EdmProperty.of("text", "Edm.String").required(),
                                        EdmProperty.of("most", "Edm.Int32"),
                                        EdmProperty.collectionOf("tags", "Edm.String")),
                                EdmProperty.collectionOf("value", "Edm.String")),
                        new EdmCall(
                                "lib.reset",
                                EdmCall.Kind.ACTION,
                                null,
                                false,
                                List.of(EdmProperty.of("hard", "Edm.Boolean")),
                                EdmProperty.of("value", "Edm.Int32")),
                        new EdmCall(
                                "lib.export",
                                EdmCall.Kind.FUNCTION,
                                "lib.folder",
                                false,
                                List.of(EdmProperty.of("format", "Edm.String").required()),
                                EdmProperty.of("value", "Edm.Stream"))));
    }

    /** Users whose spec does not say that they are directory objects. */
    static EdmService users() {
        EdmStructuredType user = type(
                "microsoft.graph.user",
                Kind.ENTITY,
                false,
                false,
                null,
                ID,
                EdmProperty.of("displayName", "Edm.String"));
        return service(List.of(user), List.of(), set("/users", "microsoft.graph.user"));
    }

    private static List<EdmStructuredType> errors() {
        EdmProperty code = EdmProperty.of("code", "Edm.String");
        EdmProperty message = EdmProperty.of("message", "Edm.String");
        EdmProperty target = EdmProperty.of("target", "Edm.String");
        EdmProperty details = EdmProperty.collectionOf("details", NS + "publicErrorDetail");
        EdmProperty inner = EdmProperty.of("innerError", NS + "publicInnerError");
        return List.of(
                new EdmStructuredType(
                        NS + "publicError",
                        List.of("microsoft.graph.publicError"),
                        Kind.COMPLEX,
                        false,
                        false,
                        null,
                        List.of(code, message, target, details, inner)),
                type(NS + "publicErrorDetail", Kind.COMPLEX, false, false, null, code, message, target),
                type(NS + "publicInnerError", Kind.COMPLEX, false, false, null, code, message, target, details));
    }

    private static EdmResource set(String path, String type) {
        return new EdmResource(path, type, false, USUAL);
    }

    private static EdmService service(
            List<EdmStructuredType> types, List<EdmEnumType> enums, EdmResource... resources) {
        return new EdmService("Test", URI.create("https://graph.microsoft.com/beta"), types, enums, List.of(resources));
    }

    private static EdmStructuredType type(
            String name,
            Kind kind,
            boolean isAbstract,
            boolean open,
            @Nullable String base,
            EdmProperty... properties) {
        return new EdmStructuredType(name, List.of(), kind, isAbstract, open, base, List.of(properties));
    }
}
