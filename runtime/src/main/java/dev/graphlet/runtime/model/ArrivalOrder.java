package dev.graphlet.runtime.model;

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
 * a page share one order, as well as the guess of what comes next in the text. Immutable and thread-safe.
 */
final class ArrivalOrder {
    /** Where a service makes up names, they are not worth to be expected again. */
    private static final int MOST_UNDECLARED = 64;

    private final SerializableString[] names;
    private final int[] indices;
    private final int[] positions;
    private final Map<String, Integer> undeclared = new HashMap<>();

    private ArrivalOrder(StructuredCodec codec, List<String> order) {
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
    }

    /** The order of the spec. */
    static ArrivalOrder ofSpec(StructuredCodec codec) {
        return new ArrivalOrder(
                codec,
                IntStream.range(0, codec.size())
                        .mapToObj(index -> codec.property(index).name())
                        .toList());
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

    /** Where an undeclared property is; {@link #size} when it isn't: those are behind all others. */
    int position(String name) {
        return undeclared.getOrDefault(name, names.length);
    }

    /** The order of those that have come, and of all others of this order, each behind the one that it follows here. */
    ArrivalOrder adaptedTo(List<String> arrived, StructuredCodec codec) {
        Set<String> come = new HashSet<>(arrived);
        Map<@Nullable String, List<String>> followers = new HashMap<>();
        String leader = null;
        for (int position = 0; position < names.length; position++) {
            String name = names[position].getValue();
            if (come.contains(name)) {
                leader = name;
            } else if (indices[position] >= 0 || undeclared.size() <= MOST_UNDECLARED) {
                followers.computeIfAbsent(leader, any -> new ArrayList<>()).add(name);
            }
        }
        List<String> order = new ArrayList<>(followers.getOrDefault(null, List.of()));
        for (String name : arrived) {
            order.add(name);
            order.addAll(followers.getOrDefault(name, List.of()));
        }
        return new ArrivalOrder(codec, order);
    }

    /** The order of what has come, where those that are set from now on have no place. */
    ArrivalOrder of(StructuredValue value) {
        return new ArrivalOrder(value.codec(), come(value.present, value.morePresent, value.undeclared));
    }

    /** The names of those that are there, in this order; undeclared ones that have no place in it behind. */
    List<String> come(long present, long @Nullable [] morePresent, Map<String, ?> others) {
        List<String> come = new ArrayList<>();
        for (int position = 0; position < names.length; position++) {
            int index = indices[position];
            String name = names[position].getValue();
            if (index >= 0 ? Presence.contains(present, morePresent, index) : others.containsKey(name)) {
                come.add(name);
            }
        }
        others.keySet().stream().filter(name -> !undeclared.containsKey(name)).forEach(come::add);
        return come;
    }
}
