package dev.graphlet.tool.cli;

import dev.graphlet.tool.client.Client;
import dev.graphlet.tool.client.ClientSpecs;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.failure.UsageException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says which clients a command is about. */
final class ClientOptions {
    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of the specs. By default all with @GraphService.")
    private @Nullable String packageName;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "src/main/java",
            description = "The folder of the sources (default: ${DEFAULT-VALUE}).")
    Path sources = Path.of("src/main/java");

    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            description = "Jars and folders that have further specs, separated as for java.")
    private @Nullable String classPath;

    /**
     * Reads the clients.
     *
     * @throws UsageException if there is none
     * @throws DataException if a spec cannot be read
     */
    List<Client> read() {
        if (!Files.isDirectory(sources)) {
            throw new UsageException(
                    "There is no folder " + sources + ". Name the folder of your sources by --sources.");
        }
        ClientSpecs read = ClientSpecs.read(sources, jars());
        if (!read.problems().isEmpty()) {
            throw new DataException(
                    read.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        List<Client> clients = read.clients().stream()
                .filter(client -> packageName == null || client.name().equals(packageName))
                .toList();
        if (clients.isEmpty()) {
            throw new UsageException(
                    read.clients().isEmpty()
                            ? "No package below " + sources + " has @GraphService with specs. Import specs first, as in"
                                    + " 'graphlet import /users', or name the folder of your sources by --sources."
                            : "No package '" + packageName + "' below " + sources + " has @GraphService. There is "
                                    + read.clients().stream().map(Client::name).collect(Collectors.joining(", "))
                                    + ".");
        }
        return clients;
    }

    /** Returns whether {@code client} is one that the command is about. */
    boolean isAsked(String client) {
        return packageName == null || client.equals(packageName);
    }

    private List<Path> jars() {
        List<Path> jars = new ArrayList<>();
        if (classPath != null) {
            for (String part : classPath.split(File.pathSeparator, -1)) {
                if (!part.isEmpty()) {
                    jars.add(Path.of(part));
                }
            }
        }
        return jars;
    }
}
