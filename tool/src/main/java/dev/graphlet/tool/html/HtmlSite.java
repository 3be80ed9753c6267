package dev.graphlet.tool.html;

import dev.graphlet.tool.reference.ClientReference;
import dev.graphlet.tool.reference.ReferencePage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the pages of a client as a static site. */
public final class HtmlSite {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<ReferencePage> pages;
    private final String map;
    private final MarkdownHtml markdown = new MarkdownHtml();
    private final SiteNavigation navigation;
    private final String template = resource("page.html");

    private HtmlSite(List<ReferencePage> pages, String map) {
        this.pages = pages;
        this.map = map;
        this.navigation = new SiteNavigation(pages);
    }

    /**
     * Returns the files of the site by their paths.
     *
     * @param map the map as SVG
     */
    public static SortedMap<String, String> of(List<ReferencePage> pages, String map) {
        HtmlSite site = new HtmlSite(pages, map);
        SortedMap<String, String> files = new TreeMap<>();
        pages.forEach(page -> files.put(file(page), site.html(page)));
        files.put("map.svg", map);
        files.put("site.css", resource("site.css"));
        files.put("site.js", resource("site.js"));
        files.put("index.js", site.index());
        return files;
    }

    /** Returns the path of the file of a page. */
    static String file(ReferencePage page) {
        return (page.path().equals(ClientReference.CONTENTS) ? "index" : page.path()) + ".html";
    }

    private String html(ReferencePage page) {
        String root = page.path().contains("/") ? "../" : "";
        String title = contents().title();
        String body = page.path().equals(ClientReference.MAP) ? mapBody(page) : markdown.render(page.markdown());
        Map<String, String> values = Map.of(
                "title",
                        Html.escape(
                                page.path().equals(ClientReference.CONTENTS) ? title : page.title() + " · " + title),
                "site", Html.escape(title),
                "root", root,
                "navigation", navigation.html(page, root),
                "body", body);
        return PLACE.matcher(template)
                .replaceAll(place ->
                        Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)), place.group())));
    }

    private ReferencePage contents() {
        return pages.get(0);
    }

    /** Returns the map as an image, which browsers scale; the diagram in the Markdown needs a script. */
    private String mapBody(ReferencePage page) {
        String text = page.markdown().replaceAll("(?s)\n`{3,} mermaid\n.*", "\n");
        Matcher width = Pattern.compile("width=\"(\\d+)\"").matcher(map);
        String shown = width.find() ? " width=\"" + width.group(1) + "\"" : "";
        return markdown.render(text)
                + "<p class=\"map\"><a href=\"map.svg\"><img src=\"map.svg\" alt=\"Types as boxes, connected by arrows for"
                + " inheritance and navigations; open the image by itself\"" + shown + "></a></p>\n";
    }

    /** Returns the index of the search as a script: a file next to a page cannot be fetched without a server. */
    private String index() {
        ArrayNode all = MAPPER.createArrayNode();
        for (ReferencePage page : pages) {
            ObjectNode entry = all.addObject();
            entry.put("title", page.title());
            entry.put("file", file(page));
            entry.put("terms", page.terms());
        }
        return "window.graphletPages = " + MAPPER.writeValueAsString(all) + ";\n";
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlSite.class.getResourceAsStream("/site/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
