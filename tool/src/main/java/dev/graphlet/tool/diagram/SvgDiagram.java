package dev.graphlet.tool.diagram;

import dev.graphlet.tool.diagram.TypeGraph.Edge;
import dev.graphlet.tool.diagram.TypeGraph.Kind;
import dev.graphlet.tool.diagram.TypeGraph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a diagram as SVG that fits light and dark pages. */
public final class SvgDiagram {
    private static final String STYLE = """
            <style>
            svg { background: #ffffff; font: 13px system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
            .box { fill: #f4f6f8; stroke: #76828f; }
            .head { fill: #e3eefb; stroke: #76828f; }
            text { fill: #1b1f24; }
            .kind, .label { fill: #4b5560; font-size: 11px; }
            .name { font-weight: 650; }
            .call { fill: #0b57a4; }
            .label { paint-order: stroke; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round; }
            path { fill: none; stroke: #5b6774; stroke-width: 1.3; }
            path.inheritance { stroke: #0b57a4; }
            path.property { stroke-dasharray: 4 3; }
            marker path { stroke-width: 1.2; stroke-dasharray: none; }
            #triangle path { fill: #ffffff; stroke: #0b57a4; }
            @media (prefers-color-scheme: dark) {
              svg { background: #14181d; }
              .box { fill: #1d232a; stroke: #8b98a5; }
              .head { fill: #21364d; stroke: #8b98a5; }
              text { fill: #e6eaee; }
              .kind, .label { fill: #a9b4bf; }
              .call { fill: #85bdf8; }
              .label { stroke: #14181d; }
              path { stroke: #97a3af; }
              path.inheritance { stroke: #85bdf8; }
              #triangle path { fill: #14181d; stroke: #85bdf8; }
            }
            </style>
            <defs>
            <marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto"><path d="M1,1 L9,5 L1,9"/></marker>
            <marker id="triangle" viewBox="0 0 14 14" refX="13" refY="7" markerWidth="14" markerHeight="14" orient="auto"><path d="M1,1 L13,7 L1,13 Z"/></marker>
            </defs>
            """;

    private final TypeGraph graph;
    private final SvgPlan plan;
    private final StringBuilder svg = new StringBuilder();

    private SvgDiagram(TypeGraph graph) {
        this.graph = graph;
        this.plan = new SvgPlan(graph);
    }

    public static String of(TypeGraph graph) {
        return new SvgDiagram(graph).draw();
    }

    private String draw() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title\" width=\"")
                .append(plan.width())
                .append("\" height=\"")
                .append(plan.height())
                .append("\" viewBox=\"0 0 ")
                .append(plan.width())
                .append(' ')
                .append(plan.height())
                .append("\">\n<title id=\"title\">Map of ")
                .append(escape(graph.name()))
                .append("</title>\n")
                .append(STYLE);
        graph.edges().forEach(this::edge);
        for (int i = 0; i < graph.nodes().size(); i++) {
            node(graph.nodes().get(i), plan.box(i));
        }
        graph.edges().forEach(this::label);
        return svg.append("</svg>\n").toString();
    }

    private void node(Node node, SvgPlan.Box box) {
        rectangle("box", box, box.height());
        rectangle("head", box, SvgPlan.HEAD);
        text("name", box.x() + SvgPlan.PADDING, box.y() + 17, node.name());
        text("kind", box.x() + SvgPlan.PADDING, box.y() + 32, node.kind());
        int y = box.y() + SvgPlan.HEAD + 16;
        for (String member : SvgPlan.shown(node.members())) {
            text("member", box.x() + SvgPlan.PADDING, y, member);
            y += SvgPlan.LINE;
        }
        for (String operation : SvgPlan.shown(node.operations())) {
            text("call", box.x() + SvgPlan.PADDING, y, operation);
            y += SvgPlan.LINE;
        }
    }

    private void rectangle(String type, SvgPlan.Box box, int height) {
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>\n"
                .formatted(type, box.x(), box.y(), box.width(), height));
    }

    private void text(String type, int x, int y, String text) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(type, x, y, escape(text)));
    }

    private void edge(Edge edge) {
        String marker = edge.kind() == Kind.INHERITANCE ? "triangle" : "arrow";
        svg.append("<path class=\"%s\" d=\"%s\" marker-end=\"url(#%s)\"/>\n"
                .formatted(edge.kind().name().toLowerCase(Locale.ROOT), plan.curve(edge), marker));
    }

    private void label(Edge edge) {
        if (!edge.label().isEmpty()) {
            SvgPlan.Point middle = plan.labelOf(edge);
            text("label", middle.x(), middle.y(), edge.label() + (edge.many() ? " *" : ""));
        }
    }

    private static String escape(String text) {
        List<String> parts = new ArrayList<>();
        text.codePoints()
                .forEach(c -> parts.add(
                        switch (c) {
                            case '&' -> "&amp;";
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            case '"' -> "&quot;";
                            default -> Character.isISOControl(c) ? " " : Character.toString(c);
                        }));
        return String.join("", parts);
    }
}
