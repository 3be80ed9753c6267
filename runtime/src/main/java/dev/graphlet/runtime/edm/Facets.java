package dev.graphlet.runtime.edm;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a spec says of a property beside its name and type. */
record Facets(
        int flags,
        int minLength,
        int maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String regex,
        int minItems,
        int maxItems) {
    static final int REQUIRED = 1;
    static final int READ_ONLY = 1 << 1;
    static final int CREATE_ONLY = 1 << 2;
    static final int KEY = 1 << 3;
    static final int SENSITIVE = 1 << 4;
    static final int NAVIGATION = 1 << 5;
    static final int CONTAINED = 1 << 6;
    static final int ALTERNATE_KEY = 1 << 7;
    static final int UNTRACKED = 1 << 8;
    static final Facets NONE = new Facets(0, 0, Integer.MAX_VALUE, null, null, null, 0, Integer.MAX_VALUE);

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    Facets with(int flag) {
        return new Facets(flags | flag, minLength, maxLength, min, max, regex, minItems, maxItems);
    }

    Facets withLength(int least, int greatest) {
        return new Facets(flags, least, greatest, min, max, regex, minItems, maxItems);
    }

    Facets withRange(@Nullable BigDecimal least, @Nullable BigDecimal greatest) {
        return new Facets(flags, minLength, maxLength, least, greatest, regex, minItems, maxItems);
    }

    Facets withPattern(String expression) {
        return new Facets(flags, minLength, maxLength, min, max, expression, minItems, maxItems);
    }

    Facets withItems(int least, int greatest) {
        return new Facets(flags, minLength, maxLength, min, max, regex, least, greatest);
    }

    @Nullable
    Pattern pattern() {
        return regex == null ? null : CompiledPatterns.get(regex);
    }
}
