package dev.graphlet.tool.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page of the documentation says.
 *
 * @param name the name of its file
 * @param namespace the namespace in its head, or an empty text
 * @param type the name of the type that it is about, with a namespace where a sample has it
 * @param entity whether that is an entity type for sure
 * @param method the method of its request, or an empty text
 * @param path the path of its request, or an empty text
 * @param rows the rows of its tables of properties, parameters and relationships
 * @param samples its samples of JSON
 */
record Page(
        String name,
        String namespace,
        String type,
        boolean entity,
        String method,
        String path,
        List<Row> rows,
        List<String> samples) {
    /** What a row is about. */
    enum Kind {
        PROPERTY,
        RELATIONSHIP
    }

    /**
     * A row of a table.
     *
     * @param kind what it is about
     * @param name the name of the member
     * @param type its type as the page writes it, without a link
     * @param many whether it has many values
     * @param base the type from which it is inherited
     * @param required whether it must be given
     * @param values the possible values
     * @param description what is said of it, without what the other components say
     */
    record Row(
            Kind kind,
            String name,
            String type,
            boolean many,
            Optional<String> base,
            boolean required,
            List<String> values,
            String description) {}
}
