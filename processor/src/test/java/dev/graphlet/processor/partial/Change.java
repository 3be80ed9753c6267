package dev.graphlet.processor.partial;

import java.util.List;
import java.util.Map;

/** What a user does between two builds. */
enum Change {
    PROPERTY_ADDED(
            Map.of("address", Shop.address("String street(); /** For letters. */ String code();")), List.of("address")),
    NEW_DERIVED_TYPE(
            Map.of("company", Shop.spec("/** A firm. */ @GraphEntity @Inherits(party.class) interface company {}")),
            List.of()),
    SPECS_LIKE_CLASSES_OF_JAVA_LANG(
            Map.of("string", Shop.spec("@GraphComplex interface string {} @GraphComplex interface object {}")),
            List.of()),
    PROJECTION_CHANGED(Map.of("card", Shop.card("String title(); address address();")), List.of("card")),
    PROJECTION_ADDED(
            Map.of("slip", Shop.spec("@Projection(order.class) interface slip { List<part> parts(); }")), List.of()),
    PROJECTION_DELETED(Map.of("card", ""), List.of("card")),
    SPEC_DELETED(Map.of("note", ""), List.of("note")),
    SEVERAL_SPECS_IN_A_FILE(Map.of("Parts", Shop.parts("String name(); String color();")), List.of("part", "piece")),
    CONTAINER_CHANGED(
            Map.of("service", Shop.container("/** Tells. */ @Function String whoIs(String name);")),
            List.of("service")),
    PACKAGE_TOUCHED(Map.of("package-info", Shop.packageInfo()), List.of("package-info"));

    static final String PACKAGE_INFO = path("package-info");

    /** The files of the spec package that are written, by their names; without text if they are deleted. */
    private final Map<String, String> texts;

    private final List<String> types;

    Change(Map<String, String> texts, List<String> types) {
        this.texts = texts;
        this.types = types;
    }

    /** Returns the simple names of the types that the sources held before. */
    List<String> types() {
        return types;
    }

    /** Returns those of them that are gone. */
    List<String> deleted() {
        return texts.containsValue("") ? types : List.of();
    }

    /** Returns the paths of the files that there are to compile. */
    List<String> written() {
        return texts.entrySet().stream()
                .filter(text -> !text.getValue().isEmpty())
                .map(text -> path(text.getKey()))
                .toList();
    }

    /** Applies it to the sources. */
    void applyTo(Workspace workspace) {
        texts.forEach((name, text) -> {
            if (text.isEmpty()) {
                workspace.deleteSource(path(name));
            } else {
                workspace.write(Map.of(path(name), text));
            }
        });
    }

    private static String path(String name) {
        return "shop/spec/" + name + ".java";
    }
}
