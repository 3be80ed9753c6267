package dev.graphlet.tool.diagram;

import dev.graphlet.tool.diagram.TypeGraph.Edge;
import dev.graphlet.tool.diagram.TypeGraph.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts types into columns: a type stands behind the types that lead to it, and beside its neighbours in the columns next
 * to it.
 */
final class LayeredLayout {
    private static final int SWEEPS = 8;

    private final TypeGraph graph;
    private final int[] layer;

    LayeredLayout(TypeGraph graph) {
        this.graph = graph;
        this.layer = new int[graph.nodes().size()];
    }

    /** Returns the indexes of the types in each column, from the top. */
    List<List<Integer>> columns() {
        assignLayers();
        List<List<Integer>> columns = new ArrayList<>();
        int last = Arrays.stream(layer).max().orElse(-1);
        for (int i = 0; i <= last; i++) {
            int column = i;
            columns.add(new ArrayList<>(IntStream.range(0, layer.length)
                    .filter(node -> layer[node] == column)
                    .boxed()
                    .toList()));
        }
        columns.removeIf(List::isEmpty);
        sort(columns);
        return columns;
    }

    /** Finds the distance from the types that can be addressed, or that nothing leads to. */
    private void assignLayers() {
        Arrays.fill(layer, -1);
        Deque<Integer> open = new ArrayDeque<>();
        start(open, true);
        spread(open);
        start(open, false);
        spread(open);
        for (int i = 0; i < layer.length; i++) {
            if (layer[i] < 0) {
                layer[i] = 0;
                open.add(i);
                spread(open);
            }
        }
    }

    private void start(Deque<Integer> open, boolean addressed) {
        for (int i = 0; i < layer.length; i++) {
            boolean begins = addressed
                    ? graph.nodes().get(i).operations().stream().anyMatch(operation -> operation.startsWith("/"))
                    : hasNothingBefore(i);
            if (begins && layer[i] < 0) {
                layer[i] = 0;
                open.add(i);
            }
        }
    }

    private boolean hasNothingBefore(int node) {
        return graph.edges().stream().noneMatch(edge -> edge.to() == node && edge.from() != node);
    }

    private void spread(Deque<Integer> open) {
        while (!open.isEmpty()) {
            int node = open.remove();
            for (Edge edge : graph.edges()) {
                if (edge.from() == node && layer[edge.to()] < 0) {
                    layer[edge.to()] = layer[node] + 1;
                    open.add(edge.to());
                }
            }
        }
    }

    /** Orders each column by the places of the neighbours, forwards and backwards. */
    private void sort(List<List<Integer>> columns) {
        double[] place = new double[layer.length];
        columns.forEach(column -> number(column, place));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < columns.size(); i++) {
                List<Integer> column = columns.get(sweep % 2 == 0 ? i : columns.size() - 1 - i);
                double[] centre = new double[layer.length];
                column.forEach(node -> centre[node] = centre(node, place));
                column.sort(Comparator.<Integer>comparingDouble(node -> centre[node])
                        .thenComparing(node -> node));
                number(column, place);
            }
        }
    }

    private static void number(List<Integer> column, double[] place) {
        for (int i = 0; i < column.size(); i++) {
            place[column.get(i)] = (i + 0.5) / column.size();
        }
    }

    private double centre(int node, double[] place) {
        return graph.edges().stream()
                .filter(edge -> edge.from() == node ^ edge.to() == node)
                .filter(edge -> layer[edge.from()] != layer[edge.to()] || edge.kind() != Kind.INHERITANCE)
                .mapToDouble(edge -> place[edge.from() == node ? edge.to() : edge.from()])
                .average()
                .orElse(place[node]);
    }
}
