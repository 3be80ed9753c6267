package dev.graphlet.tool.cli;

import dev.graphlet.tool.client.Client;
import dev.graphlet.tool.client.ClientSpecs;
import dev.graphlet.tool.failure.Nearest;
import dev.graphlet.tool.failure.NotThereException;
import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.source.SourceProblem;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says which clients a command is about. */
final class ClientOptions {
    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of the specs, if there are several with @GraphService.")
    @Nullable
    String packageName;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "src/main/java",
            description = "The folder of the sources (default: ${DEFAULT-VALUE}).")
    Path sources = Path.of("src/main/java");

    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            description = "Jars and folders with further specs that the specs name, separated as for java -cp.")
    @Nullable
    String classPath;

    /** Reads the client, which must be the only one. Throws a {@link NotThereException} if specs have mistakes. */
    Client read() {
        List<Client> clients = readAll();
        if (clients.size() > 1) {
            throw new UsageException("There are several clients below " + sources + ": " + names(clients)
                    + ". Name the package of one by --package.");
        }
        return clients.get(0);
    }

    /** Reads all clients. Throws a {@link NotThereException} if specs have mistakes. */
    List<Client> readAll() {
        ClientSpecs read = ClientSpecs.read(sources, classPath());
        List<Client> clients = read.clients().stream()
                .filter(client -> packageName == null || client.name().equals(packageName))
                .toList();
        if (!read.problems().isEmpty() && (packageName == null || clients.isEmpty())) {
            throw new NotThereException(
                    read.problems().stream().map(SourceProblem::toString).toList());
        }
        if (read.clients().isEmpty()) {
            throw new UsageException("No package below " + sources
                    + " has @GraphService and specs. Import specs first, as in 'graphlet import /users', or name the"
                    + " folder of your sources by --sources.");
        }
        if (clients.isEmpty()) {
            throw new UsageException("No package '" + packageName + "' below " + sources
                    + " has @GraphService and specs. There is " + names(read.clients()) + "."
                    + Nearest.question(
                            String.valueOf(packageName),
                            read.clients().stream().map(Client::name).toList()));
        }
        return clients;
    }

    /** Returns whether the command is about the package called {@code name}. */
    boolean isAsked(String name) {
        return packageName == null || name.equals(packageName);
    }

    private static String names(List<Client> clients) {
        return clients.stream().map(Client::name).collect(Collectors.joining(", "));
    }

    private List<Path> classPath() {
        if (classPath == null) {
            return List.of();
        }
        List<Path> parts = Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(part -> !part.isEmpty())
                .map(Path::of)
                .toList();
        parts.stream().filter(part -> !Files.exists(part)).findFirst().ifPresent(part -> {
            throw new UsageException("There is no '" + part + "', which --classpath names. Correct the path.");
        });
        return parts;
    }
}
