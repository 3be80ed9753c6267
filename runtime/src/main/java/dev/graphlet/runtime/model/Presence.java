package dev.graphlet.runtime.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A set of property indices, one bit each: the first 64 in a single long, the others in an array. */
final class Presence {
    private Presence() {}

    static boolean contains(long first, long @Nullable [] more, int index) {
        if (index < Long.SIZE) {
            return (first & 1L << index) != 0;
        }
        int word = index / Long.SIZE - 1;
        return more != null && word < more.length && (more[word] & 1L << index) != 0;
    }

    static long[] with(long @Nullable [] more, int index) {
        int word = index / Long.SIZE - 1;
        long[] grown = more == null ? new long[word + 1] : word < more.length ? more : Arrays.copyOf(more, word + 1);
        grown[word] |= 1L << index;
        return grown;
    }

    /** Returns the smallest index in the set that is not less than {@code from}; -1 if there is none. */
    static int next(long first, long @Nullable [] more, int from) {
        int words = more == null ? 1 : more.length + 1;
        for (int word = from / Long.SIZE; word < words; word++) {
            long bits = word == 0 || more == null ? first : more[word - 1];
            int begin = word * Long.SIZE;
            long rest = from > begin ? bits & -1L << from : bits;
            if (rest != 0) {
                return begin + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }
}
