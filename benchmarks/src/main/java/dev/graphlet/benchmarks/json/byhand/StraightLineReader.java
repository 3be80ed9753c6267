package dev.graphlet.benchmarks.json.byhand;

import static dev.graphlet.benchmarks.json.byhand.HandMade.dateTime;
import static dev.graphlet.benchmarks.json.byhand.HandMade.string;

import com.example.industrydata.RunStatus;
import dev.graphlet.benchmarks.json.byhand.HandMade.Detail;
import dev.graphlet.benchmarks.json.byhand.HandMade.Failure;
import dev.graphlet.benchmarks.json.byhand.HandMade.Run;
import dev.graphlet.benchmarks.json.byhand.HandMade.Statistics;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Reads a run whose properties are all there and come in this order: any other text is an error. */
public final class StraightLine {
    private static final SerializableString ODATA_TYPE = new SerializedString("@odata.type");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString DISPLAY_NAME = new SerializedString("displayName");
    private static final SerializableString START_DATE_TIME = new SerializedString("startDateTime");
    private static final SerializableString END_DATE_TIME = new SerializedString("endDateTime");
    private static final SerializableString STATUS = new SerializedString("status");
    private static final SerializableString BLOCKING_ERROR = new SerializedString("blockingError");
    private static final SerializableString STATISTICS = new SerializedString("statistics");
    private static final SerializableString CODE = new SerializedString("code");
    private static final SerializableString MESSAGE = new SerializedString("message");
    private static final SerializableString TARGET = new SerializedString("target");
    private static final SerializableString DETAILS = new SerializedString("details");
    private static final SerializableString INNER_ERROR = new SerializedString("innerError");

    private StraightLine() {}

    /** One run. */
    public static Object run(byte[] json) {
        return HandMade.read(json, StraightLine::run);
    }

    /** A page of runs. */
    public static Object page(byte[] json) {
        return HandMade.read(json, parser -> HandMade.page(parser, StraightLine::run));
    }

    private static Run run(JsonParser parser) {
        name(parser, ODATA_TYPE);
        String odataType = string(parser);
        name(parser, ID);
        String id = string(parser);
        name(parser, DISPLAY_NAME);
        String displayName = string(parser);
        name(parser, START_DATE_TIME);
        OffsetDateTime start = dateTime(parser);
        name(parser, END_DATE_TIME);
        OffsetDateTime end = dateTime(parser);
        name(parser, STATUS);
        RunStatus status = RunStatus.of(string(parser));
        name(parser, BLOCKING_ERROR);
        parser.nextToken();
        Failure failure = failure(parser);
        name(parser, STATISTICS);
        parser.nextToken();
        end(parser);
        end(parser);
        return new Run(odataType, id, displayName, start, end, status, failure, new Statistics(0), 255);
    }

    private static Failure failure(JsonParser parser) {
        name(parser, CODE);
        String code = string(parser);
        name(parser, MESSAGE);
        String message = string(parser);
        name(parser, TARGET);
        String target = string(parser);
        name(parser, DETAILS);
        parser.nextToken();
        List<Detail> details = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            details.add(detail(parser));
        }
        name(parser, INNER_ERROR);
        parser.nextToken();
        Detail inner = detail(parser);
        end(parser);
        return new Failure(code, message, target, details, inner, 31);
    }

    private static Detail detail(JsonParser parser) {
        name(parser, CODE);
        String code = string(parser);
        name(parser, MESSAGE);
        String message = string(parser);
        name(parser, TARGET);
        String target = string(parser);
        end(parser);
        return new Detail(code, message, target, 7);
    }

    private static void name(JsonParser parser, SerializableString name) {
        if (!parser.nextName(name)) {
            throw new IllegalStateException(name.getValue() + " expected");
        }
    }

    private static void end(JsonParser parser) {
        if (parser.nextToken() != JsonToken.END_OBJECT) {
            throw new IllegalStateException("} expected");
        }
    }
}
