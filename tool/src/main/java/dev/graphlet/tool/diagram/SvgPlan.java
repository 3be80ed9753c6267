package dev.graphlet.tool.diagram;

import dev.graphlet.tool.diagram.TypeGraph.Edge;
import dev.graphlet.tool.diagram.TypeGraph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The places of boxes and arrows. */
final class SvgPlan {
    static final int PADDING = 10;
    static final int LINE = 17;
    static final int HEAD = 40;
    private static final int MARGIN = 20;
    private static final int MOST = 12;
    private static final int BETWEEN_COLUMNS = 130;
    private static final int BETWEEN_BOXES = 26;
    private static final int LETTER = 7;

    private final TypeGraph graph;
    private final Box[] boxes;
    private int width = MARGIN;
    private int height = MARGIN;

    /** A box; {@code column} is the index of its column. */
    record Box(int x, int y, int width, int height, int column) {}

    /** A point. */
    record Point(int x, int y) {}

    SvgPlan(TypeGraph graph) {
        this.graph = graph;
        boxes = new Box[graph.nodes().size()];
        List<List<Integer>> columns = new LayeredLayout(graph).columns();
        int tallest =
                columns.stream().mapToInt(column -> tall(column, graph)).max().orElse(0);
        for (int i = 0; i < columns.size(); i++) {
            place(columns.get(i), i, graph, tallest);
        }
        height = tallest + 2 * MARGIN;
        width = Math.max(MARGIN, width - BETWEEN_COLUMNS) + BETWEEN_COLUMNS / 2 + MARGIN;
    }

    private void place(List<Integer> column, int index, TypeGraph graph, int tallest) {
        int widest = column.stream()
                .mapToInt(node -> wide(graph.nodes().get(node)))
                .max()
                .orElse(0);
        int y = MARGIN + (tallest - tall(column, graph)) / 2;
        for (int node : column) {
            int high = high(graph, node);
            boxes[node] = new Box(width, y, widest, high, index);
            y += high + BETWEEN_BOXES;
        }
        width += widest + BETWEEN_COLUMNS;
    }

    private static int tall(List<Integer> column, TypeGraph graph) {
        return column.stream()
                        .mapToInt(node -> high(graph, node) + BETWEEN_BOXES)
                        .sum()
                - BETWEEN_BOXES;
    }

    private static int high(TypeGraph graph, int index) {
        Node node = graph.nodes().get(index);
        int lines = shown(node.members()).size() + shown(node.operations()).size();
        int arrows = leaving(graph, index).size() * (LINE - 3);
        return HEAD + Math.max(lines == 0 ? 0 : lines * LINE + 8, arrows - HEAD / 3);
    }

    private static int wide(Node node) {
        return Stream.of(
                                        Stream.of(node.name() + "  ", node.kind()),
                                        shown(node.members()).stream(),
                                        shown(node.operations()).stream())
                                .flatMap(each -> each)
                                .mapToInt(String::length)
                                .max()
                                .orElse(0)
                        * LETTER
                + 3 * PADDING;
    }

    /** Returns the lines of a box: not more than fit a screen. */
    static List<String> shown(List<String> lines) {
        if (lines.size() <= MOST) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, MOST - 1));
        shown.add("and " + (lines.size() - MOST + 1) + " more");
        return shown;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Box box(int node) {
        return boxes[node];
    }

    /** Returns the curve of an arrow: between the columns, or around the right of a column. */
    String curve(Edge edge) {
        Point start = start(edge);
        Point end = end(edge);
        int bend = bend(edge);
        int before = boxes[edge.from()].column() <= boxes[edge.to()].column() ? start.x() + bend : start.x() - bend;
        int after = boxes[edge.from()].column() < boxes[edge.to()].column() ? end.x() - bend : end.x() + bend;
        return "M%d,%d C%d,%d %d,%d %d,%d"
                .formatted(start.x(), start.y(), before, start.y(), after, end.y(), end.x(), end.y());
    }

    private int bend(Edge edge) {
        boolean same = boxes[edge.from()].column() == boxes[edge.to()].column();
        return same ? BETWEEN_COLUMNS / 2 - 5 : BETWEEN_COLUMNS / 2;
    }

    private Point start(Edge edge) {
        Box box = boxes[edge.from()];
        boolean right = box.column() <= boxes[edge.to()].column();
        return new Point(box.x() + (right ? box.width() : 0), box.y() + offset(edge, box));
    }

    private Point end(Edge edge) {
        Box box = boxes[edge.to()];
        boolean left = boxes[edge.from()].column() < box.column();
        boolean itself = edge.from() == edge.to();
        return new Point(box.x() + (left ? 0 : box.width()), itself ? box.y() + 10 : box.y() + HEAD / 2);
    }

    /** Returns where at its box an arrow starts: the arrows of a type start one below the other. */
    private int offset(Edge edge, Box box) {
        List<Edge> own = leaving(graph, edge.from());
        int room = box.height() - HEAD / 2 - 6;
        return HEAD / 2 + own.indexOf(edge) * Math.min(2 * LINE, room / own.size());
    }

    private static List<Edge> leaving(TypeGraph graph, int node) {
        return graph.edges().stream().filter(edge -> edge.from() == node).toList();
    }

    /** Returns where the label of an arrow begins: nearer to the start, where the arrows of a type are apart. */
    Point labelOf(Edge edge) {
        Point start = start(edge);
        boolean right = boxes[edge.from()].column() <= boxes[edge.to()].column();
        int wide = edge.label().length() * 6;
        return new Point(right ? start.x() + 8 : start.x() - 12 - wide, start.y() - 5);
    }
}
