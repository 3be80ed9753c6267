package dev.graphlet.processor.sample;

import java.util.List;

/** A value of a JSON text, with the offset at which it begins. */
sealed interface JsonNode {
    int offset();

    /** Returns what it is, for messages. */
    String kind();

    /** An object, with its members in order. */
    record Structure(int offset, List<Member> members) implements JsonNode {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /**
     * A member of an object.
     *
     * @param offset where its name begins
     */
    record Member(int offset, String name, JsonNode value) {}

    /** An array. */
    record Items(int offset, List<JsonNode> items) implements JsonNode {
        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A string. */
    record Text(int offset, String value) implements JsonNode {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A number, as it is written. */
    record Numeral(int offset, String digits) implements JsonNode {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(int offset) implements JsonNode {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    /** {@code null}. */
    record Null(int offset) implements JsonNode {
        @Override
        public String kind() {
            return "null";
        }
    }
}
