package dev.graphlet.benchmarks.json;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** What makes objects of a page of messages, by the name that it has on the page of results. */
public final class MessagePages {
    private static final Map<String, Supplier<Function<byte[], Object>>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("texts", () -> MessagePages::texts);
        BY_NAME.put("graphlet", () -> {
            var messages = Graphlet.messages();
            return json -> Graphlet.page(messages, json);
        });
        BY_NAME.put("jacksonRecords", () -> {
            ObjectReader records = mapper().readerFor(Peers.MessagePage.class);
            return records::readValue;
        });
        BY_NAME.put("jacksonPojos", () -> {
            ObjectReader fields = mapper().readerFor(new TypeReference<Pojos.Page<Pojos.Message>>() {});
            return fields::readValue;
        });
        BY_NAME.put("avaje", () -> {
            JsonType<Peers.MessagePage> type = Jsonb.builder().build().type(Peers.MessagePage.class);
            return type::fromJson;
        });
        BY_NAME.put("officialSdk", () -> OfficialSdk::messages);
    }

    private MessagePages() {}

    /** Returns the names of all. */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** Returns one of them, so that a JVM has no other. */
    public static Function<byte[], Object> reader(String name) {
        return BY_NAME.get(name).get();
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** The texts alone, in one list: no object that has them can take less. */
    private static List<String> texts(byte[] json) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getString());
                }
            }
        }
        return List.copyOf(texts);
    }
}
