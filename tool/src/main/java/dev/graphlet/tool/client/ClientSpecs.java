package dev.graphlet.tool.client;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.source.SourceProblem;
import dev.graphlet.tool.source.SpecSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The clients that the sources below a folder declare.
 *
 * @param clients the client of each package with {@code @GraphService} whose specs are valid, by the name of the package
 * @param problems why the clients of other packages are missing
 */
public record ClientSpecs(List<Client> clients, List<SourceProblem> problems) {
    /** Creates a result. Copies the lists. */
    public ClientSpecs {
        clients = List.copyOf(clients);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the specs of all packages with {@code @GraphService} below {@code sources}, and the specs that they name.
     * Other sources count only where a spec names them, and generated classes are not needed.
     *
     * @param classPath the jars and folders that contain further specs
     * @throws DataException if the folder cannot be read, or if there is no compiler
     */
    public static ClientSpecs read(Path sources, List<Path> classPath) {
        SpecSources parsed = SpecSources.read(sources);
        SpecFiles files = SpecFiles.of(parsed, sources);
        List<SourceProblem> problems = new ArrayList<>(files.notJava());
        if (files.units().isEmpty()) {
            return new ClientSpecs(List.of(), problems);
        }
        SpecCompilation compilation = new SpecCompilation(sources, classPath);
        List<Client> clients = compilation.read(files.units()).stream()
                .filter(client -> !files.isBroken(client.name()))
                .toList();
        problems.addAll(compilation.problems());
        problems.sort(Comparator.comparing(SourceProblem::file).thenComparing(SourceProblem::line));
        return new ClientSpecs(clients, problems);
    }
}
