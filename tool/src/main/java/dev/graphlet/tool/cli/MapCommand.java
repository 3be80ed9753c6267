package dev.graphlet.tool.cli;

import dev.graphlet.tool.diagram.MermaidDiagram;
import dev.graphlet.tool.diagram.SvgDiagram;
import dev.graphlet.tool.diagram.TypeGraph;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.failure.Nearest;
import dev.graphlet.tool.failure.NotThereException;
import dev.graphlet.tool.source.FileChanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the types of a client. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Draws the types of a client, their inheritance, navigations and operations.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The map is drawn.",
            "1:Some specs cannot be read, or there is no such type; nothing was written.",
            "2:The command cannot be understood.",
            "3:Files cannot be read or written; nothing was changed."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  graphlet map", "  graphlet map --format svg --out map.svg", "  graphlet map user group"})
final class MapCommand implements Callable<Integer> {
    private static final String MARK = "Written by graphlet map";

    private final Session session;

    @Parameters(
            arity = "0..*",
            paramLabel = "TYPE",
            description = "Types to draw, with the types next to them. By default all types.")
    private List<String> types = List.of();

    @Mixin
    private ClientOptions options = new ClientOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "mermaid",
            description = "mermaid for Markdown, or svg (default: ${DEFAULT-VALUE}).")
    private Format format = Format.mermaid;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. By default the map is printed.")
    @Nullable
    private Path out;

    /** The forms of a map, as users write them. */
    enum Format {
        mermaid,
        svg
    }

    MapCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        TypeGraph graph = TypeGraph.of(options.read());
        if (!types.isEmpty()) {
            checkTypes(graph);
            graph = graph.around(types);
        }
        String map = format == Format.svg
                ? SvgDiagram.of(graph).replaceFirst(">\n", ">\n<!-- " + MARK + " -->\n")
                : "%% " + MARK + "\n" + MermaidDiagram.of(graph);
        if (out == null) {
            map.lines().forEach(session.out()::println);
        } else {
            write(out, map);
        }
        return ExitCode.OK;
    }

    private void checkTypes(TypeGraph graph) {
        List<String> known = graph.nodes().stream().map(TypeGraph.Node::name).toList();
        for (String type : types) {
            if (!known.contains(type)) {
                throw new NotThereException("The client has no type '" + type + "'."
                        + (Nearest.of(type, known).isPresent()
                                ? Nearest.question(type, known)
                                : " Name a type as the service does, without its namespace."));
            }
        }
    }

    private void write(Path file, String map) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOwn(file)) {
            throw new DataException(file + " exists already and was not written by 'graphlet map'. Nothing was changed."
                    + " Move the file, or name another one by --out.");
        }
        FileChanges changes = new FileChanges(Path.of("")).replace(file, map);
        boolean same = changes.isEmpty();
        changes.write();
        session.out().println((same ? "there    " : "written  ") + file);
    }

    private static boolean isOwn(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(MARK);
        } catch (IOException e) {
            return false;
        }
    }
}
