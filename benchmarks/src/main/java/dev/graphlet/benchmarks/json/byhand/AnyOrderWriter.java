package dev.graphlet.benchmarks.json.byhand;

import dev.graphlet.benchmarks.json.byhand.HandMade.Detail;
import dev.graphlet.benchmarks.json.byhand.HandMade.Failure;
import dev.graphlet.benchmarks.json.byhand.HandMade.Run;
import dev.graphlet.benchmarks.json.byhand.HandMade.Statistics;
import dev.graphlet.benchmarks.json.byhand.Order.Place;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonWriter;
import java.util.List;

/** Writes the properties that a run has, and no others, in the order in which they came last. */
public final class AnyOrderWriter {
    private final JsonWriter json;
    private Place latest = Order.RUN.start;

    private AnyOrderWriter(JsonWriter json) {
        this.json = json;
    }

    /** The JSON text of a run. */
    public static byte[] write(Object run) {
        return ExactJson.write(json -> new AnyOrderWriter(json).run((Run) run));
    }

    private void run(Run run) {
        Place outer = begin(Order.RUN);
        for (int index = next(run.present()); index >= 0; index = next(run.present())) {
            switch (index) {
                case 0 -> json.string(run.odataType());
                case 1 -> json.string(run.id());
                case 2 -> json.string(run.displayName());
                case 3 -> json.dateTime(run.startDateTime());
                case 4 -> json.dateTime(run.endDateTime());
                case 5 -> json.string(run.status().value());
                case 6 -> failure(run.blockingError());
                default -> statistics(run.statistics());
            }
        }
        end(outer);
    }

    private void failure(Failure failure) {
        Place outer = begin(Order.FAILURE);
        for (int index = next(failure.present()); index >= 0; index = next(failure.present())) {
            switch (index) {
                case 0 -> json.string(failure.code());
                case 1 -> json.string(failure.message());
                case 2 -> json.string(failure.target());
                case 3 -> details(failure.details());
                default -> detail(failure.innerError());
            }
        }
        end(outer);
    }

    private void details(List<Detail> details) {
        json.startArray();
        for (Detail detail : details) {
            detail(detail);
        }
        json.endArray();
    }

    private void detail(Detail detail) {
        Place outer = begin(Order.DETAIL);
        for (int index = next(detail.present()); index >= 0; index = next(detail.present())) {
            switch (index) {
                case 0 -> json.string(detail.code());
                case 1 -> json.string(detail.message());
                default -> json.string(detail.target());
            }
        }
        end(outer);
    }

    private void statistics(Statistics statistics) {
        Place outer = begin(Order.STATISTICS);
        next(statistics.present());
        end(outer);
    }

    private Place begin(Order order) {
        Place outer = latest;
        json.startObject();
        latest = order.start;
        return outer;
    }

    private void end(Place outer) {
        json.endObject();
        latest = outer;
    }

    private int next(long present) {
        Place place = latest.follower;
        while (place.index >= 0 && (present & place.bit) == 0) {
            place = place.follower;
        }
        latest = place;
        if (place.index >= 0) {
            json.name(place.name);
        }
        return place.index;
    }
}
