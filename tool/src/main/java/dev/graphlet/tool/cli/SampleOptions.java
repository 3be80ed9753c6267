package dev.graphlet.tool.cli;

import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.page.DocumentedSchema;
import dev.graphlet.tool.page.PageSchema;
import dev.graphlet.tool.sample.Har;
import dev.graphlet.tool.sample.JsonFile;
import dev.graphlet.tool.sample.JsonShape;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.selection.SelectionBuilder;
import dev.graphlet.tool.selection.ServiceRoot;
import dev.graphlet.tool.selection.Shape;
import dev.graphlet.tool.selection.Wish;
import dev.graphlet.tool.selection.WishParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Files that say what to import: bodies, traces, pages. */
final class SampleOptions {
    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "A body as it is sent or received: its names select members of what is named last, or of its"
                    + " @odata.type. Its values are not used.")
    @Nullable
    Path json;

    @Option(
            names = "--har",
            paramLabel = "FILE",
            description = "A trace of requests. Methods, paths and names are used; values, headers and keys never are.")
    @Nullable
    Path har;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "The Markdown of a page of Graph's documentation, for what the metadata do not know or say.")
    @Nullable
    Path page;

    private @Nullable Har trace;

    /**
     * A schema with what pages add to it.
     *
     * @param schema the schema
     * @param page what the page asks for
     */
    record Overlay(ServiceSchema schema, Optional<DocumentedSchema> page) {
        /** Returns the namespace of a package that is new. */
        String namespace() {
            return page.map(found -> found.wish().type().namespace())
                    .filter(namespace -> !namespace.isEmpty())
                    .orElse(schema.namespace());
        }
    }

    boolean any() {
        return json != null || har != null || page != null;
    }

    /** Returns the version of Graph that the files are about, v1.0 if they do not say it. */
    String service() {
        if (har != null) {
            for (String url : trace(har).urls()) {
                Optional<String> version = ServiceRoot.versionOf(url);
                if (version.isPresent()) {
                    return version.get();
                }
            }
        }
        if (page != null && JsonFile.text(page).contains("https://graph.microsoft.com/beta/")) {
            return "beta";
        }
        return "v1.0";
    }

    Overlay overlay(ServiceSchema schema) {
        if (page == null) {
            return new Overlay(schema, Optional.empty());
        }
        String name = Optional.ofNullable(page.getFileName()).orElse(page).toString();
        DocumentedSchema documented = PageSchema.of(JsonFile.text(page), name, schema);
        return new Overlay(documented.schema(), Optional.of(documented));
    }

    /** Adds to a selection what was typed and what the files ask for. */
    void add(SelectionBuilder builder, List<Wish> typed, WishParser parser) {
        builder.add(json == null ? typed : withBody(typed, json));
        if (har != null) {
            builder.addTraced(trace(har).wishes(parser::traced));
        }
    }

    private static List<Wish> withBody(List<Wish> typed, Path file) {
        JsonNode body = JsonFile.read(file);
        Shape shape = JsonShape.of(body);
        List<Wish> wishes = new ArrayList<>(typed);
        Optional<String> type = JsonShape.type(body);
        if (wishes.isEmpty() && type.isEmpty()) {
            throw new UsageException(
                    "Say what " + file + " is a body of, as in 'graphlet import \"POST /users\" --json " + file
                            + "': it has no @odata.type.");
        }
        if (wishes.isEmpty()) {
            wishes.add(new Wish.OfType(type.orElseThrow(), shape));
            return wishes;
        }
        int last = wishes.size() - 1;
        boolean call =
                wishes.get(last) instanceof Wish.OfPath path && !path.method().equals("GET");
        Wish wish = wishes.get(last).with(shape);
        if (call && wish instanceof Wish.OfPath path) {
            wish = new Wish.OfPath(path.method(), path.segments(), path.shape(), true);
        }
        wishes.set(last, wish);
        return wishes;
    }

    private Har trace(Path file) {
        Har known = trace;
        if (known == null) {
            known = new Har(JsonFile.read(file), file.toString());
            trace = known;
        }
        return known;
    }
}
