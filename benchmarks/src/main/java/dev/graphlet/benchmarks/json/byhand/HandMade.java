package dev.graphlet.benchmarks.json.byhand;

import com.example.industrydata.RunStatus;
import dev.graphlet.runtime.json.DateTimeText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the readers and writers written by hand have of a run, and how they read and write what is not an object. */
final class HandMade {
    private static final JsonFactory FACTORY = new JsonFactory();

    private HandMade() {}

    record Run(
            String odataType,
            String id,
            String displayName,
            OffsetDateTime startDateTime,
            OffsetDateTime endDateTime,
            RunStatus status,
            Failure blockingError,
            Statistics statistics,
            long present) {}

    record Failure(String code, String message, String target, List<Detail> details, Detail innerError, long present) {}

    record Detail(String code, String message, String target, long present) {}

    record Statistics(long present) {}

    static <V> V read(byte[] json, Function<JsonParser, V> run) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return run.apply(parser);
        }
    }

    /** The runs of a page; what else the page has is skipped. */
    static List<Object> page(JsonParser parser, Function<JsonParser, ?> run) {
        List<Object> runs = new ArrayList<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            while (name.equals("value")
                    && token == JsonToken.START_ARRAY
                    && parser.nextToken() != JsonToken.END_ARRAY) {
                runs.add(run.apply(parser));
            }
        }
        return runs;
    }

    static String string(JsonParser parser) {
        return parser.nextStringValue();
    }

    static OffsetDateTime dateTime(JsonParser parser) {
        parser.nextToken();
        return DateTimeText.parse(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }
}
