package dev.graphlet.runtime.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * The order in which properties came, declared and undeclared ones. A value may lack some of them, so that all values of
 * a page share one order, as well as the guess of what comes next in the text. Thread-safe; immutable but for the guess.
 */
final class ArrivalOrder {
    /** Where a service makes up names, they are not worth to be expected again. */
    private static final int MOST_UNDECLARED = 64;

    private final StructuredCodec codec;
    private final ExpectedProperty start;
    private final ExpectedProperty[] places;
    private final ExpectedProperty end;
    private final @Nullable ExpectedProperty[] declared;
    private final Map<String, ExpectedProperty> undeclared = new HashMap<>();
    private final boolean hasAllDeclared;
    private final Remainder remainder;

    @SuppressWarnings("this-escape") // to places that keep it, and ask for the codec, which is there by then
    private ArrivalOrder(StructuredCodec codec, List<String> order) {
        this.codec = codec;
        start = new ExpectedProperty(this, -1, StructuredCodec.UNDECLARED, null);
        places = new ExpectedProperty[order.size()];
        declared = new ExpectedProperty[codec.size()];
        ExpectedProperty latest = start;
        for (int position = 0; position < places.length; position++) {
            ExpectedProperty place = place(position, order.get(position));
            places[position] = place;
            latest.noteFollower(place);
            latest = place;
        }
        end = new ExpectedProperty(this, places.length, StructuredCodec.UNDECLARED, null);
        latest.noteFollower(end);
        hasAllDeclared = places.length - undeclared.size() == declared.length;
        remainder =
                hasAllDeclared && undeclared.isEmpty() && isOfSpec(codec, order) ? Remainder.NONE : new Remainder(this);
    }

    private ExpectedProperty place(int position, String name) {
        int index = codec.indexOf(name);
        if (index == StructuredCodec.UNDECLARED) {
            ExpectedProperty place = new ExpectedProperty(this, position, index, new SerializedString(name));
            undeclared.put(name, place);
            return place;
        }
        ExpectedProperty place = new ExpectedProperty(
                this, position, index, codec.property(index).encodedName());
        declared[index] = place;
        return place;
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
        return places.length;
    }

    /** Before all properties. */
    ExpectedProperty start() {
        return start;
    }

    /** Behind all properties, and where those are that have no place. */
    ExpectedProperty end() {
        return end;
    }

    ExpectedProperty place(int position) {
        return places[position];
    }

    /** The place of that name; the end when it has none: those are behind all others. */
    ExpectedProperty placeOf(String name) {
        ExpectedProperty place = placeOf(codec.indexOf(name));
        return place != null ? place : undeclared.getOrDefault(name, end);
    }

    /** The place of a declared property; null when it has none. */
    @Nullable
    ExpectedProperty placeOf(int index) {
        return index < 0 ? null : declared[index];
    }

    boolean hasAllDeclared() {
        return hasAllDeclared;
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
        for (ExpectedProperty place : places) {
            String name = place.text();
            if (come.contains(name)) {
                leader = name;
            } else if (place.index >= 0 || undeclared.size() <= MOST_UNDECLARED) {
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
        for (ExpectedProperty place : places) {
            boolean there = place.index >= 0
                    ? Presence.contains(present, remainder.present, place.index)
                    : remainder.undeclared.containsKey(place.text());
            if (there) {
                come.add(place.text());
            }
        }
        remainder.undeclared.keySet().stream()
                .filter(name -> !undeclared.containsKey(name))
                .forEach(come::add);
        return come;
    }
}
