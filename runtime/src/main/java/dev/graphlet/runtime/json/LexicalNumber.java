package dev.graphlet.runtime.json;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;

/** A number in a tree whose original text differs from the one that Jackson writes. Immutable and thread-safe. */
interface LexicalNumber {
    /** Returns the original text. */
    String text();

    /** Longer texts are always kept, since printing the digits again takes quadratic time. */
    int LONG_TEXT = 40;

    /** Returns a node for {@code value} that keeps {@code text} if it is long or Jackson would write another text. */
    static JsonNode decimal(BigDecimal value, String text) {
        return text.length() <= LONG_TEXT && value.toString().equals(text)
                ? DecimalNode.valueOf(value)
                : new Decimal(value, text);
    }

    /** A decimal number such as {@code 1e5}, which Jackson writes as {@code 1E+5}. */
    final class Decimal extends DecimalNode implements LexicalNumber {
        private static final long serialVersionUID = 1L;

        private final String text;

        private Decimal(BigDecimal value, String text) {
            super(value);
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /** The number {@code -0}, which Jackson writes as {@code 0}. */
    final class NegativeZero extends IntNode implements LexicalNumber {
        static final String TEXT = "-0";

        private static final long serialVersionUID = 1L;

        NegativeZero() {
            super(0);
        }

        @Override
        public String text() {
            return TEXT;
        }
    }
}
