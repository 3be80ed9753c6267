package dev.graphlet.maven;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that writes what a text or a file asks for. */
abstract class SpecMojo extends CommandMojo {
    /**
     * What to import, as for {@code graphlet import}: {@code GET /me/messages?$select=subject}, or
     * {@code /users id,mail}. A word with white space is in quotes or parentheses.
     */
    @Parameter(property = "graph")
    private @Nullable String graph;

    /** The package, with {@code init} that of the program. */
    @Parameter(property = "graphlet.package")
    private @Nullable String packageName;

    /** A file with a body: its names select members. */
    @Parameter(property = "graphlet.json")
    private @Nullable String json;

    /** A file with a trace of requests. */
    @Parameter(property = "graphlet.har")
    private @Nullable String har;

    /** A file with the Markdown of a page of the documentation. */
    @Parameter(property = "graphlet.page")
    private @Nullable String page;

    /** A file or URL with descriptions. */
    @Parameter(property = "graphlet.descriptions")
    private @Nullable String descriptions;

    /** Whether specs are written without Javadoc. */
    @Parameter(property = "graphlet.noDocs")
    private boolean noDocs;

    final void addSpecs(Arguments arguments) {
        arguments
                .words(graph)
                .option("--package", packageName)
                .file("--json", json)
                .file("--har", har)
                .file("--page", page)
                .file("--descriptions", descriptions)
                .flag("--no-docs", noDocs);
    }
}
