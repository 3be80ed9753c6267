package dev.graphlet.tool.spec;

import dev.graphlet.tool.failure.DataException;
import java.util.List;

/** Decides how specs get into the files of a package. Writes nothing; {@link FileWriter} does. */
public interface SpecFiles {
    /**
     * Returns what is to be done for specs, in their order.
     *
     * @throws DataException if a file cannot be read
     */
    List<FileChange> changes(SpecPackage target, List<Spec> specs);
}
