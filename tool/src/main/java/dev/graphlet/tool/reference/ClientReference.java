package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.tool.client.Client;
import java.util.ArrayList;
import java.util.List;

/** Writes all pages of a client. */
public final class ClientReference {
    /** The path of the table of contents. */
    public static final String CONTENTS = "README";

    /** The path of the page with the map. */
    public static final String MAP = "map";

    private ClientReference() {}

    /**
     * Returns the pages of {@code client}: the table of contents, the map, each operation and each type.
     *
     * @param map the map as a Mermaid diagram
     */
    public static List<ReferencePage> of(Client client, String map) {
        List<OperationGroup> groups = OperationGroup.of(client.operations());
        PagePaths paths = new PagePaths(client, groups);
        TypeTexts types = new TypeTexts(client, paths);
        List<ReferencePage> pages = new ArrayList<>();
        pages.add(new ContentsPage(client, paths, types).page(groups));
        pages.add(ContentsPage.map(client, map));
        OperationPages operations = new OperationPages(client.service(), paths, types);
        groups.forEach(group -> pages.add(operations.page(group)));
        ResourcePages resources = new ResourcePages(paths, types, groups);
        client.types()
                .forEach(spec -> pages.add(
                        spec instanceof EnumSpec enumeration
                                ? resources.page(enumeration)
                                : resources.page((StructuredSpec) spec)));
        return pages;
    }
}
