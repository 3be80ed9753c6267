package com.example.industrydata;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** JSON in the tests: models are read and written by a mapper without any set-up. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static RunGroup read(String json) {
        return MAPPER.readValue(json, RunGroup.class);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The same JSON without white space: names in their order, every number as it is written. */
    static String compact(String json) {
        StringWriter compact = new StringWriter();
        try (JsonParser parser = MAPPER.createParser(json);
                JsonGenerator generator = MAPPER.createGenerator(compact)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    generator.writeNumber(parser.getString());
                } else {
                    generator.copyCurrentEvent(parser);
                }
            }
        }
        return compact.toString();
    }
}
