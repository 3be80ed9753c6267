package dev.graphlet.benchmarks.json.byhand;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The properties of an object in the order in which they came last: from the start, each has what followed it. */
final class Order {
    static final Order RUN = new Order(
            "@odata.type",
            "id",
            "displayName",
            "startDateTime",
            "endDateTime",
            "status",
            "blockingError",
            "statistics");
    static final Order FAILURE = new Order("code", "message", "target", "details", "innerError");
    static final Order DETAIL = new Order("code", "message", "target");
    static final Order STATISTICS = new Order();

    final Place start = new Place(this, null, -1);
    private final Map<String, Place> places = new TreeMap<>();

    Order(String... names) {
        Place place = start;
        for (int index = 0; index < names.length; index++) {
            place.follower = new Place(this, new SerializedString(names[index]), index);
            place = place.follower;
            places.put(names[index], place);
        }
        place.follower = new Place(this, null, -1);
        places.put("", place.follower);
    }

    Place place(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new IllegalStateException(name);
        }
        return place;
    }

    static final class Place {
        final Order order;
        final SerializableString name;
        final int index;
        final long bit;
        Place follower;

        Place(Order order, SerializableString name, int index) {
            this.order = order;
            this.name = name;
            this.index = index;
            this.bit = index < 0 ? 0 : 1L << index;
        }
    }
}
