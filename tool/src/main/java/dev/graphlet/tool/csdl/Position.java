package dev.graphlet.tool.csdl;

import dev.graphlet.tool.failure.DataException;

/**
 * A place in a document.
 *
 * @param document the name of the document, for messages
 * @param line the line, from 1
 * @param column the column, from 1
 */
record Position(String document, int line, int column) {
    /** Creates an exception about this place. */
    DataException failure(String what) {
        return new DataException(document + ", line " + line + ", column " + column + ": " + what);
    }
}
