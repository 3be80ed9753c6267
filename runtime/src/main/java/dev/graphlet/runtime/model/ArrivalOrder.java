package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The order in which properties came, declared and undeclared ones. A value may lack some of them, so that all values of
 * a page share one order, as well as the guess of what comes next in the text. Thread-safe; immutable but for the guess.
 */
final class ArrivalOrder {
    /** Where a service makes up names, they are not worth to be expected again. */
    private static final int MOST_UNDECLARED = 64;

    private final StructuredCodec codec;
    private final SerializableString[] names;
    private final int[] indices;
    private final int[] positions;
    private final Map<String, Integer> undeclared = new HashMap<>();
    private final boolean hasAllDeclared;
    private final boolean hasSensitive;
    private final int[] followers;
    private final Remainder remainder;

    private ArrivalOrder(StructuredCodec codec, List<String> order) {
        this.codec = codec;
        names = new SerializableString[order.size()];
        indices = new int[names.length];
        positions = new int[codec.size()];
        Arrays.fill(positions, -1);
        for (int position = 0; position < names.length; position++) {
            String name = order.get(position);
            int index = codec.indexOf(name);
            indices[position] = index;
            if (index == StructuredCodec.UNDECLARED) {
                names[position] = new SerializedString(name);
                undeclared.put(name, position);
            } else {
                names[position] = codec.property(index).encodedName();
                positions[index] = position;
            }
        }
        followers = IntStream.rangeClosed(0, names.length + 1)
                .map(next -> Math.min(next, names.length))
                .toArray();
        hasSensitive = codec.type().properties().stream().anyMatch(EdmProperty::isSensitive);
        hasAllDeclared = names.length - undeclared.size() == positions.length;
        remainder =
                hasAllDeclared && undeclared.isEmpty() && isOfSpec(codec, order) ? Remainder.NONE : new Remainder(this);
    }

    /** The order of the spec. */
    static ArrivalOrder ofSpec(StructuredCodec codec) {
        return new ArrivalOrder(
                codec,
                IntStream.range(0, codec.size())
                        .mapToObj(index -> codec.property(index).name())
                        .toList());
    }

    /** Whether those are in the order of the spec, and undeclared ones behind. */
    static boolean isOfSpec(StructuredCodec codec, List<String> names) {
        int latest = -1;
        for (String name : names) {
            int index = codec.indexOf(name);
            int rank = index == StructuredCodec.UNDECLARED ? codec.size() : index;
            if (rank < latest) {
                return false;
            }
            latest = rank;
        }
        return true;
    }

    StructuredCodec codec() {
        return codec;
    }

    int size() {
        return names.length;
    }

    SerializableString name(int position) {
        return names[position];
    }

    /** The index of the property at that position; {@link StructuredCodec#UNDECLARED} for one that no spec declares. */
    int index(int position) {
        return indices[position];
    }

    /** Where a declared property is; -1 when it isn't. */
    int position(int index) {
        return positions[index];
    }

    /** Whether the value at that position must appear in no text. */
    boolean isSensitive(int position) {
        boolean declared = hasSensitive && position >= 0 && position < names.length && indices[position] >= 0;
        return declared && codec.property(indices[position]).isSensitive();
    }

    boolean hasAllDeclared() {
        return hasAllDeclared;
    }

    /** Where an undeclared property is; {@link #size} when it isn't: those are behind all others. */
    int position(String name) {
        return undeclared.getOrDefault(name, names.length);
    }

    /** The position of what is likely to come behind that of {@code position}, -1 for the first; {@link #size} for none. */
    int follower(int position) {
        return followers[position + 1];
    }

    /**
     * Notes what came behind, since most values lack the same properties. Threads may see each other's notes at any time
     * or never: any of them is as good a guess.
     */
    void noteFollower(int position, int follower) {
        if (followers[position + 1] != follower) { // to write what others read is dear
            followers[position + 1] = follower;
        }
    }

    /** What a value has that came in this order, and nothing else beyond its properties. */
    Remainder remainder() {
        return remainder;
    }

    /** The order of those that have come, and of all others of this order, each behind the one that it follows here. */
    ArrivalOrder adaptedTo(List<String> arrived) {
        Set<String> come = new HashSet<>(arrived);
        Map<@Nullable String, List<String>> followed = new HashMap<>();
        String leader = null;
        for (int position = 0; position < names.length; position++) {
            String name = names[position].getValue();
            if (come.contains(name)) {
                leader = name;
            } else if (indices[position] >= 0 || undeclared.size() <= MOST_UNDECLARED) {
                followed.computeIfAbsent(leader, any -> new ArrayList<>()).add(name);
            }
        }
        List<String> order = new ArrayList<>(followed.getOrDefault(null, List.of()));
        for (String name : arrived) {
            order.add(name);
            order.addAll(followed.getOrDefault(name, List.of()));
        }
        return new ArrivalOrder(codec, order);
    }

    /** The order of what has come, where those that are set from now on have no place; null for that of the spec. */
    @Nullable
    ArrivalOrder of(StructuredValue value) {
        List<String> come = come(value.present, value.remainder);
        return isOfSpec(codec, come) ? null : new ArrivalOrder(codec, come);
    }

    /** The names of those that are there, in this order; undeclared ones that have no place in it behind. */
    List<String> come(long present, Remainder remainder) {
        List<String> come = new ArrayList<>();
        for (int position = 0; position < names.length; position++) {
            int index = indices[position];
            String name = names[position].getValue();
            boolean there = index >= 0
                    ? Presence.contains(present, remainder.present, index)
                    : remainder.undeclared.containsKey(name);
            if (there) {
                come.add(name);
            }
        }
        remainder.undeclared.keySet().stream()
                .filter(name -> !undeclared.containsKey(name))
                .forEach(come::add);
        return come;
    }
}
