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
import static dev.graphlet.benchmarks.json.byhand.Names.STATISTICS;
import static dev.graphlet.benchmarks.json.byhand.Names.STATUS;
import static dev.graphlet.benchmarks.json.byhand.Names.TARGET;

import dev.graphlet.benchmarks.json.byhand.HandMade.Detail;
import dev.graphlet.benchmarks.json.byhand.HandMade.Failure;
import dev.graphlet.benchmarks.json.byhand.HandMade.Run;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonName;
import dev.graphlet.runtime.json.JsonWriter;

/** Writes a run with all its properties in this order, those that it lacks as null. */
public final class StraightLineWriter {
    private StraightLineWriter() {}

    /** The JSON text of a run. */
    public static byte[] write(Object run) {
        return ExactJson.write(json -> run(json, (Run) run));
    }

    private static void run(JsonWriter json, Run run) {
        json.startObject();
        string(json, ODATA_TYPE, run.odataType());
        string(json, ID, run.id());
        string(json, DISPLAY_NAME, run.displayName());
        json.name(START_DATE_TIME);
        json.dateTime(run.startDateTime());
        json.name(END_DATE_TIME);
        json.dateTime(run.endDateTime());
        string(json, STATUS, run.status().value());
        json.name(BLOCKING_ERROR);
        failure(json, run.blockingError());
        json.name(STATISTICS);
        json.startObject();
        json.endObject();
        json.endObject();
    }

    private static void failure(JsonWriter json, Failure failure) {
        json.startObject();
        string(json, CODE, failure.code());
        string(json, MESSAGE, failure.message());
        string(json, TARGET, failure.target());
        json.name(DETAILS);
        json.startArray();
        for (Detail detail : failure.details()) {
            detail(json, detail);
        }
        json.endArray();
        json.name(INNER_ERROR);
        detail(json, failure.innerError());
        json.endObject();
    }

    private static void detail(JsonWriter json, Detail detail) {
        json.startObject();
        string(json, CODE, detail.code());
        string(json, MESSAGE, detail.message());
        string(json, TARGET, detail.target());
        json.endObject();
    }

    private static void string(JsonWriter json, JsonName name, String value) {
        json.name(name);
        json.string(value);
    }
}
