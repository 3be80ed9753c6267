package dev.graphlet.tool.html;

import dev.graphlet.tool.reference.ClientReference;
import dev.graphlet.tool.reference.ReferencePage;
import java.util.List;

/** Writes the navigation of a page: the types, and the operations of the type that the page belongs to. */
final class SiteNavigation {
    private final List<ReferencePage> pages;

    SiteNavigation(List<ReferencePage> pages) {
        this.pages = pages;
    }

    String html(ReferencePage current, String root) {
        StringBuilder html = new StringBuilder("<ul>\n");
        for (ReferencePage page : pages) {
            boolean top = page.path().equals(ClientReference.CONTENTS)
                    || page.path().equals(ClientReference.MAP)
                    || page.path().equals(page.topic());
            if (top) {
                html.append("<li>").append(link(page, current, root));
                if (!page.topic().isEmpty() && page.path().equals(current.topic())) {
                    operations(html, current, root);
                }
                html.append("</li>\n");
            }
        }
        return html.append("</ul>\n").toString();
    }

    private void operations(StringBuilder html, ReferencePage current, String root) {
        List<ReferencePage> own = pages.stream()
                .filter(page -> page.topic().equals(current.topic()))
                .filter(page -> !page.path().equals(page.topic()))
                .toList();
        if (!own.isEmpty()) {
            html.append("\n<ul>\n");
            own.forEach(page ->
                    html.append("<li>").append(link(page, current, root)).append("</li>\n"));
            html.append("</ul>\n");
        }
    }

    private static String link(ReferencePage page, ReferencePage current, String root) {
        String title = page.path().equals(ClientReference.CONTENTS)
                ? "Contents"
                : page.path().equals(ClientReference.MAP)
                        ? "Map"
                        : page.title().replaceFirst(" (?:resource|enum) type$", "");
        return "<a href=\"" + root + HtmlSite.file(page) + "\""
                + (page.path().equals(current.path()) ? " aria-current=\"page\"" : "") + ">" + Html.escape(title)
                + "</a>";
    }
}
