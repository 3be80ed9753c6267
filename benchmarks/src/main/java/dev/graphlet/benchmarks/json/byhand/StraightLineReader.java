package dev.graphlet.benchmarks.json.byhand;

import static dev.graphlet.benchmarks.json.byhand.HandMade.dateTime;
import static dev.graphlet.benchmarks.json.byhand.HandMade.string;
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

import com.example.industrydata.RunStatus;
import dev.graphlet.benchmarks.json.byhand.HandMade.Detail;
import dev.graphlet.benchmarks.json.byhand.HandMade.Failure;
import dev.graphlet.benchmarks.json.byhand.HandMade.Run;
import dev.graphlet.benchmarks.json.byhand.HandMade.Statistics;
import dev.graphlet.runtime.json.JsonName;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a run whose properties are all there and come in this order: any other text is an error. */
public final class StraightLineReader {
    private StraightLineReader() {}

    /** One run. */
    public static Object run(byte[] json) {
        return HandMade.read(json, StraightLineReader::run);
    }

    /** A page of runs. */
    public static List<Object> page(byte[] json) {
        return HandMade.read(json, parser -> HandMade.page(parser, StraightLineReader::run));
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

    private static void name(JsonParser parser, JsonName name) {
        if (!parser.nextName(name.forJackson())) {
            throw new IllegalStateException(name + " expected");
        }
    }

    private static void end(JsonParser parser) {
        if (parser.nextToken() != JsonToken.END_OBJECT) {
            throw new IllegalStateException("} expected");
        }
    }
}
