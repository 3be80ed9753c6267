package dev.graphlet.tool.cli;

import dev.graphlet.tool.client.Client;
import dev.graphlet.tool.diagram.MermaidDiagram;
import dev.graphlet.tool.diagram.SvgDiagram;
import dev.graphlet.tool.diagram.TypeGraph;
import dev.graphlet.tool.html.HtmlSite;
import dev.graphlet.tool.openapi.OpenApiDocument;
import dev.graphlet.tool.output.OwnedFolder;
import dev.graphlet.tool.reference.ClientReference;
import dev.graphlet.tool.reference.ReferencePage;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the reference documentation of a client. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes a page for each operation and each type of a client, in the form of Microsoft Graph's own"
                + " pages, or an OpenAPI document of them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The pages are there.",
            "1:Some specs cannot be read; nothing was written.",
            "2:The command cannot be understood.",
            "3:Files cannot be read or written; nothing was changed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphlet pages --out docs/api",
            "  graphlet pages --out site --format html",
            "  graphlet pages --out api --format openapi --package com.example.spec"
        })
final class PagesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private ClientOptions options = new ClientOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to. Files that graphlet pages did not write stay as they are.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "md",
            description =
                    "md for Markdown, html for a site that needs no server, or openapi for openapi.json, a document"
                            + " of OpenAPI 3.1 (default: ${DEFAULT-VALUE}).")
    private Format format = Format.md;

    /** The forms of documentation, as users write them. */
    enum Format {
        md,
        html,
        openapi
    }

    PagesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SortedMap<String, String> files = files(options.read());
        int written = new OwnedFolder(out).write(files);
        session.out()
                .println(files.size() + (files.size() == 1 ? " file" : " files") + " in " + out + ", " + written
                        + " of them written.");
        return ExitCode.OK;
    }

    private SortedMap<String, String> files(Client client) {
        SortedMap<String, String> files = new TreeMap<>();
        if (format == Format.openapi) {
            files.put("openapi.json", OpenApiDocument.of(client));
            return files;
        }
        TypeGraph graph = TypeGraph.of(client);
        List<ReferencePage> pages = ClientReference.of(client, MermaidDiagram.of(graph));
        if (format == Format.html) {
            return HtmlSite.of(pages, SvgDiagram.of(graph));
        }
        pages.forEach(page -> files.put(page.path() + ".md", page.markdown()));
        return files;
    }
}
