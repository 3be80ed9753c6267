package dev.graphlet.tool.spec;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the files of types that have none, and leaves those that there are. */
public final class NewSpecFiles implements SpecFiles {
    @Override
    public List<FileChange> changes(SpecPackage target, List<Spec> specs) {
        List<FileChange> changes = new ArrayList<>();
        for (Spec spec : specs) {
            Path file = target.folder().resolve(spec.fileName());
            changes.add(Files.exists(file) ? kept(file, spec) : FileChange.added(file, spec.text()));
        }
        return changes;
    }

    private static FileChange kept(Path file, Spec spec) {
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DataException("The file " + file + " cannot be read. Nothing was written.", e);
        }
        String note = text.equals(spec.text()) ? "is up to date" : "is there already and stays as it is";
        return FileChange.kept(file, text, note);
    }
}
