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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes a run with all its properties in this order, those that it lacks as null. */
public final class StraightLineWriter {
    private StraightLineWriter() {}

    /** The JSON text of a run. */
    public static byte[] write(Object run) {
        return ExactJson.write(json -> run(json, (Run) run));
    }

    private static void run(JsonGenerator json, Run run) {
        json.writeStartObject();
        string(json, ODATA_TYPE, run.odataType());
        string(json, ID, run.id());
        string(json, DISPLAY_NAME, run.displayName());
        char[] buffer = HandMade.dateBuffer();
        json.writeName(START_DATE_TIME);
        HandMade.write(json, run.startDateTime(), buffer);
        json.writeName(END_DATE_TIME);
        HandMade.write(json, run.endDateTime(), buffer);
        string(json, STATUS, run.status().value());
        json.writeName(BLOCKING_ERROR);
        failure(json, run.blockingError());
        json.writeName(STATISTICS);
        json.writeStartObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void failure(JsonGenerator json, Failure failure) {
        json.writeStartObject();
        string(json, CODE, failure.code());
        string(json, MESSAGE, failure.message());
        string(json, TARGET, failure.target());
        json.writeName(DETAILS);
        json.writeStartArray();
        for (Detail detail : failure.details()) {
            detail(json, detail);
        }
        json.writeEndArray();
        json.writeName(INNER_ERROR);
        detail(json, failure.innerError());
        json.writeEndObject();
    }

    private static void detail(JsonGenerator json, Detail detail) {
        json.writeStartObject();
        string(json, CODE, detail.code());
        string(json, MESSAGE, detail.message());
        string(json, TARGET, detail.target());
        json.writeEndObject();
    }

    private static void string(JsonGenerator json, SerializableString name, String value) {
        json.writeName(name);
        json.writeString(value);
    }
}
