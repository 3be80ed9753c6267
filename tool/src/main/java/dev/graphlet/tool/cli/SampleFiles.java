package dev.graphlet.tool.cli;

import dev.graphlet.processor.sample.SampleProblem;
import dev.graphlet.tool.check.SampleFile;
import dev.graphlet.tool.check.SpecShapes;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.sample.JsonFile;
import dev.graphlet.tool.source.SpecPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks files of samples as the compiler checks the samples of specs. */
final class SampleFiles {
    private final Session session;
    private final List<Typed> packages;
    private int errors;
    private int warnings;

    /** A package and the shapes of its types. */
    private record Typed(SpecPackage specs, SpecShapes shapes) {}

    SampleFiles(Session session, List<SpecPackage> packages) {
        this.session = session;
        this.packages = packages.stream().map(SampleFiles::typed).toList();
    }

    private static Typed typed(SpecPackage specs) {
        PinnedPackage pinned = PinnedPackage.of(specs);
        boolean known = Files.exists(pinned.file());
        return new Typed(
                specs,
                new SpecShapes(specs, known ? Optional.of(PinnedFacts.of(pinned).facts()) : Optional.empty()));
    }

    /**
     * Checks a file, or all below a folder, and tells what is wrong.
     *
     * @return whether there is no error
     * @throws DataException if there are no such files, or one cannot be read
     */
    boolean check(Path root) {
        List<Path> files = files(root);
        files.forEach(this::checkFile);
        session.out()
                .println(count(errors, "error") + " and " + count(warnings, "warning") + " in "
                        + count(files.size(), "file") + ".");
        return errors == 0;
    }

    private static List<Path> files(Path root) {
        if (!Files.exists(root)) {
            throw new DataException("There is no folder " + root + ". Name the folder of the samples by --json.");
        }
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files = walk.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new DataException("There is no file with the ending .json below " + root
                        + ". Name the folder of the samples by --json.");
            }
            return files;
        } catch (IOException e) {
            throw new DataException("The folder " + root + " cannot be read. Check that you may read it.", e);
        }
    }

    private void checkFile(Path path) {
        String text = JsonFile.text(path);
        SampleFile file = new SampleFile(
                String.valueOf(path.getFileName()), text.startsWith("\ufeff") ? text.substring(1) : text);
        for (Typed each : packages) {
            Optional<String> type = file.type(each.specs());
            if (type.isPresent()) {
                file.problems(type.get(), each.shapes()).forEach(problem -> tell(path, problem));
                return;
            }
        }
        errors++;
        session.out()
                .println(path + ": " + session.red("error:")
                        + " The type of the sample is unknown. Name the file like a spec, as in 'user.json' or"
                        + " 'user-2.json', or add @odata.type.");
    }

    private void tell(Path path, SampleProblem problem) {
        errors += problem.isWarning() ? 0 : 1;
        warnings += problem.isWarning() ? 1 : 0;
        List<String> parts = new ArrayList<>();
        parts.add(path + ":" + problem.line() + ":" + problem.column() + ":");
        parts.add(problem.isWarning() ? session.yellow("warning:") : session.red("error:"));
        parts.add(problem.text().replaceAll("\\p{Cntrl}", " "));
        session.out().println(String.join(" ", parts));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
