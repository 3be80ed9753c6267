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
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads a run whose properties come in any order or not at all, and notes which have come, but not in which order. The
 * parser matches their names. What is unknown is an error, what is null or wrong is not cared for.
 */
public final class AnyOrderReader {
    private final JsonParser parser;
    private Order order = Order.RUN;
    private long present;

    private AnyOrderReader(JsonParser parser) {
        this.parser = parser;
    }

    /** One run. */
    public static Object run(byte[] json) {
        return HandMade.read(json, parser -> new AnyOrderReader(parser).run());
    }

    /** A page of runs. */
    public static List<Object> page(byte[] json) {
        return HandMade.read(json, parser -> {
            AnyOrderReader reader = new AnyOrderReader(parser);
            return HandMade.page(parser, any -> reader.run());
        });
    }

    private Run run() {
        Order outer = order;
        long outerPresent = begin(Order.RUN);
        String odataType = null;
        String id = null;
        String displayName = null;
        OffsetDateTime start = null;
        OffsetDateTime end = null;
        RunStatus status = null;
        Failure failure = null;
        Statistics statistics = null;
        for (int index = next(); index >= 0; index = next()) {
            switch (index) {
                case 0 -> odataType = string(parser);
                case 1 -> id = string(parser);
                case 2 -> displayName = string(parser);
                case 3 -> start = dateTime(parser);
                case 4 -> end = dateTime(parser);
                case 5 -> status = RunStatus.of(string(parser));
                case 6 -> failure = failure();
                default -> statistics = statistics();
            }
        }
        Run run = new Run(odataType, id, displayName, start, end, status, failure, statistics, present);
        end(outer, outerPresent);
        return run;
    }

    private Failure failure() {
        parser.nextToken();
        Order outer = order;
        long outerPresent = begin(Order.FAILURE);
        String code = null;
        String message = null;
        String target = null;
        List<Detail> details = null;
        Detail inner = null;
        for (int index = next(); index >= 0; index = next()) {
            switch (index) {
                case 0 -> code = string(parser);
                case 1 -> message = string(parser);
                case 2 -> target = string(parser);
                case 3 -> details = details();
                default -> {
                    parser.nextToken();
                    inner = detail();
                }
            }
        }
        Failure failure = new Failure(code, message, target, details, inner, present);
        end(outer, outerPresent);
        return failure;
    }

    private List<Detail> details() {
        parser.nextToken();
        List<Detail> details = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            details.add(detail());
        }
        return details;
    }

    private Detail detail() {
        Order outer = order;
        long outerPresent = begin(Order.DETAIL);
        String code = null;
        String message = null;
        String target = null;
        for (int index = next(); index >= 0; index = next()) {
            switch (index) {
                case 0 -> code = string(parser);
                case 1 -> message = string(parser);
                default -> target = string(parser);
            }
        }
        Detail detail = new Detail(code, message, target, present);
        end(outer, outerPresent);
        return detail;
    }

    private Statistics statistics() {
        parser.nextToken();
        Order outer = order;
        long outerPresent = begin(Order.STATISTICS);
        next();
        Statistics statistics = new Statistics(present);
        end(outer, outerPresent);
        return statistics;
    }

    private long begin(Order inner) {
        long outer = present;
        order = inner;
        present = 0;
        return outer;
    }

    private void end(Order outer, long outerPresent) {
        order = outer;
        present = outerPresent;
    }

    private int next() {
        int index = parser.nextNameMatch(order.matcher);
        if (index >= 0) {
            present |= 1L << index;
        } else if (index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            throw new IllegalStateException(parser.currentName());
        }
        return index;
    }
}
