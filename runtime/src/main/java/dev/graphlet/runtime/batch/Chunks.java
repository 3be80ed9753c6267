package dev.graphlet.runtime.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits items into chunks of at most 20 items; items that depend on each other stay in one chunk. */
final class Chunks {
    static final int MOST = 20;

    private Chunks() {}

    /**
     * Returns the chunks, each in the order of its items.
     *
     * @throws IllegalStateException if more than 20 items depend on each other
     */
    static List<List<BatchItem<?>>> of(List<BatchItem<?>> items) {
        List<List<BatchItem<?>>> chunks = new ArrayList<>();
        for (List<BatchItem<?>> together : families(items)) {
            if (together.size() > MOST) {
                throw new IllegalStateException("At most " + MOST + " items of a batch may depend on one another, but "
                        + together.size() + " do. Remove dependencies that are not needed, or send the items in"
                        + " several batches.");
            }
            List<BatchItem<?>> last = chunks.isEmpty() ? List.of() : chunks.get(chunks.size() - 1);
            if (chunks.isEmpty() || last.size() + together.size() > MOST) {
                chunks.add(new ArrayList<>());
            }
            chunks.get(chunks.size() - 1).addAll(together);
        }
        chunks.forEach(chunk -> chunk.sort((left, right) -> Integer.compare(left.index(), right.index())));
        return chunks;
    }

    /** Returns groups of items that depend on each other, directly or not, each group in the order of its items. */
    private static List<List<BatchItem<?>>> families(List<BatchItem<?>> items) {
        Map<Integer, Integer> parents = new LinkedHashMap<>();
        items.forEach(item -> parents.put(item.index(), item.index()));
        for (BatchItem<?> item : items) {
            for (BatchItem<?> dependency : item.dependencies()) {
                if (parents.containsKey(dependency.index())) {
                    parents.put(root(parents, item.index()), root(parents, dependency.index()));
                }
            }
        }
        Map<Integer, List<BatchItem<?>>> families = new LinkedHashMap<>();
        items.forEach(item -> families.computeIfAbsent(root(parents, item.index()), root -> new ArrayList<>())
                .add(item));
        return List.copyOf(families.values());
    }

    private static int root(Map<Integer, Integer> parents, int index) {
        int root = index;
        for (int parent = parents.getOrDefault(root, root); parent != root; parent = parents.getOrDefault(root, root)) {
            root = parent;
        }
        return root;
    }
}
