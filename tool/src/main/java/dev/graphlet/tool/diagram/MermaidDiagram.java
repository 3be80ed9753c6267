package dev.graphlet.tool.diagram;

import dev.graphlet.tool.diagram.TypeGraph.Edge;
import dev.graphlet.tool.diagram.TypeGraph.Node;

/** Writes a diagram in the language of Mermaid, which Markdown viewers draw. */
public final class MermaidDiagram {
    private MermaidDiagram() {}

    public static String of(TypeGraph graph) {
        StringBuilder text = new StringBuilder("classDiagram\n    direction LR\n");
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            text.append("    class ")
                    .append(id(i))
                    .append("[\"")
                    .append(plain(node.name()))
                    .append("\"] {\n");
            text.append("        <<").append(node.kind()).append(">>\n");
            node.members()
                    .forEach(member ->
                            text.append("        ").append(plain(member)).append('\n'));
            node.operations()
                    .forEach(operation ->
                            text.append("        ").append(plain(operation)).append('\n'));
            text.append("    }\n");
        }
        graph.edges().forEach(edge -> text.append("    ").append(line(edge)).append('\n'));
        return text.toString();
    }

    private static String id(int index) {
        return "type" + index;
    }

    private static String line(Edge edge) {
        return switch (edge.kind()) {
            case INHERITANCE -> id(edge.to()) + " <|-- " + id(edge.from());
            case NAVIGATION -> property(edge, "-->");
            case PROPERTY -> property(edge, "*--");
        };
    }

    private static String property(Edge edge, String arrow) {
        return id(edge.from()) + " " + arrow + (edge.many() ? " \"*\" " : " \"0..1\" ") + id(edge.to()) + " : "
                + plain(edge.label());
    }

    /** Returns {@code text} without the characters that end a name or a label. */
    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}_.:/()\\[\\] @-]", "_");
    }
}
