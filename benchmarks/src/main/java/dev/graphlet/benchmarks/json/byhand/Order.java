package dev.graphlet.benchmarks.json.byhand;

import static dev.graphlet.benchmarks.json.byhand.Names.BLOCKING_ERROR;
import static dev.graphlet.benchmarks.json.byhand.Names.CODE;
import static dev.graphlet.benchmarks.json.byhand.Names.DETAILS;
import static dev.graphlet.benchmarks.json.byhand.Names.DISPLAY_NAME;
import static dev.graphlet.benchmarks.json.byhand.Names.END_DATE_TIME;
import static dev.graphlet.benchmarks.json.byhand.Names.ID;
import static dev.graphlet.benchmarks.json.byhand.Names.INNER_ERROR;
import static dev.graphlet.benchmarks.json.byhand.Names.MESSAGE;
import static dev.graphlet.benchmarks.json.byhand.Names.ODATA_TYPE;
import static dev.graphlet.benchmarks.json.byhand.Names.START_DATE_TIME;
import static dev.graphlet.benchmarks.json.byhand.Names.STATUS;
import static dev.graphlet.benchmarks.json.byhand.Names.TARGET;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonName;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The properties of an object in the order in which they came last: from the start, each has what followed it. */
final class Order {
    static final Order RUN = new Order(
            ODATA_TYPE, ID, DISPLAY_NAME, START_DATE_TIME, END_DATE_TIME, STATUS, BLOCKING_ERROR, Names.STATISTICS);
    static final Order FAILURE = new Order(CODE, MESSAGE, TARGET, DETAILS, INNER_ERROR);
    static final Order DETAIL = new Order(CODE, MESSAGE, TARGET);
    static final Order STATISTICS = new Order();

    final Place start = new Place(this, null, -1);
    final PropertyNameMatcher matcher;
    private final Map<String, Place> places = new TreeMap<>();

    Order(JsonName... names) {
        Place place = start;
        for (int index = 0; index < names.length; index++) {
            place.follower = new Place(this, names[index], index);
            place = place.follower;
            places.put(names[index].toString(), place);
        }
        place.follower = new Place(this, null, -1);
        places.put("", place.follower);
        matcher = ExactJson.matcher(Stream.of(names).map(JsonName::toString).toList());
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
        final JsonName name;
        final int index;
        final long bit;
        Place follower;

        Place(Order order, JsonName name, int index) {
            this.order = order;
            this.name = name;
            this.index = index;
            this.bit = index < 0 ? 0 : 1L << index;
        }
    }
}
