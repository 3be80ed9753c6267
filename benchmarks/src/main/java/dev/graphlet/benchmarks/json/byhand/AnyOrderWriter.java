package dev.graphlet.benchmarks.json.byhand;

import dev.graphlet.benchmarks.json.byhand.HandMade.Detail;
import dev.graphlet.benchmarks.json.byhand.HandMade.Failure;
import dev.graphlet.benchmarks.json.byhand.HandMade.Run;
import dev.graphlet.benchmarks.json.byhand.HandMade.Statistics;
import dev.graphlet.benchmarks.json.byhand.Order.Place;
import dev.graphlet.runtime.json.ExactJson;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes the properties that a run has, and no others, in the order in which they came last. */
public final class AnyOrderWriter {
    private final JsonGenerator json;
    private final char[] buffer = HandMade.dateBuffer();
    private Place latest = Order.RUN.start;

    private AnyOrderWriter(JsonGenerator json) {
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
                case 0 -> json.writeString(run.odataType());
                case 1 -> json.writeString(run.id());
                case 2 -> json.writeString(run.displayName());
                case 3 -> HandMade.write(json, run.startDateTime(), buffer);
                case 4 -> HandMade.write(json, run.endDateTime(), buffer);
                case 5 -> json.writeString(run.status().value());
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
                case 0 -> json.writeString(failure.code());
                case 1 -> json.writeString(failure.message());
                case 2 -> json.writeString(failure.target());
                case 3 -> details(failure.details());
                default -> detail(failure.innerError());
            }
        }
        end(outer);
    }

    private void details(List<Detail> details) {
        json.writeStartArray();
        for (Detail detail : details) {
            detail(detail);
        }
        json.writeEndArray();
    }

    private void detail(Detail detail) {
        Place outer = begin(Order.DETAIL);
        for (int index = next(detail.present()); index >= 0; index = next(detail.present())) {
            switch (index) {
                case 0 -> json.writeString(detail.code());
                case 1 -> json.writeString(detail.message());
                default -> json.writeString(detail.target());
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
        json.writeStartObject();
        latest = order.start;
        return outer;
    }

    private void end(Place outer) {
        json.writeEndObject();
        latest = outer;
    }

    private int next(long present) {
        Place place = latest.follower;
        while (place.index >= 0 && (present & place.bit) == 0) {
            place = place.follower;
        }
        latest = place;
        if (place.index >= 0) {
            json.writeName(place.name);
        }
        return place.index;
    }
}
