package dev.graphlet.tool.html;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Converts a page of Markdown to HTML, with its links to other pages. */
final class MarkdownHtml {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> MarkdownHtml::addAttributes)
            .build();

    String render(String markdown) {
        Node document = parser.parse(markdown.replaceFirst("(?s)\\A---\n.*?\n---\n", ""));
        document.accept(new PageVisitor());
        return renderer.render(document);
    }

    private static void addAttributes(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        } else if (tag.equals("a")) {
            attributes.remove("rel"); // for links of strangers
        }
    }

    /** Leads links to the pages of the site, and leaves out comments for other tools. */
    private static final class PageVisitor extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            String target = link.getDestination();
            if (!target.contains(":") && target.endsWith(".md")) {
                String page = target.substring(0, target.length() - ".md".length());
                link.setDestination((page.equals("README") ? "index" : page) + ".html");
            }
            super.visit(link);
        }

        @Override
        public void visit(HtmlBlock block) {
            block.unlink();
        }
    }
}
