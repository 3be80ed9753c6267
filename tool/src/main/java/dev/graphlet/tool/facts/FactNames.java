package dev.graphlet.tool.facts;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.schema.QualifiedName;

/** Writes names of types as facts do. */
final class FactNames {
    private FactNames() {}

    /**
     * Returns a name with its namespace.
     *
     * @throws DataException if the metadata give none
     */
    static String of(QualifiedName name) {
        if (name.namespace().isEmpty()) {
            throw new DataException("The metadata name the type '" + name
                    + "' without a namespace, so it is unknown which type this is. Tell the"
                    + " owner of the service, or give a corrected copy with --from FILE.");
        }
        return name.toString();
    }
}
