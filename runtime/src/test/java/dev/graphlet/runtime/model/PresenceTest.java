package dev.graphlet.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresenceTest {
    @Test
    void holdsAnySetOfIndices() {
        Random random = new Random(64);
        for (int size : List.of(1, 63, 64, 65, 128, 129, 255)) {
            TreeSet<Integer> expected = new TreeSet<>();
            long first = 0;
            long @Nullable [] more = null;
            for (int i = 0; i < size / 2; i++) {
                int index = random.nextInt(size);
                expected.add(index);
                if (index < Long.SIZE) {
                    first |= 1L << index;
                } else {
                    more = Presence.with(more, index);
                }
            }
            assertThat(all(first, more)).as("of %d", size).containsExactlyElementsOf(expected);
            for (int index = 0; index < 300; index++) {
                assertThat(Presence.contains(first, more, index))
                        .as("%d", index)
                        .isEqualTo(expected.contains(index));
            }
        }
    }

    @Test
    void beginsAnywhere() {
        long[] more = Presence.with(Presence.with(null, 64), 190);
        assertThat(Presence.next(1L << 63, more, 0)).isEqualTo(63);
        assertThat(Presence.next(1L << 63, more, 63)).isEqualTo(63);
        assertThat(Presence.next(1L << 63, more, 64)).isEqualTo(64);
        assertThat(Presence.next(1L << 63, more, 65)).isEqualTo(190);
        assertThat(Presence.next(1L << 63, more, 191)).isEqualTo(-1);
        assertThat(Presence.next(1, null, 1)).isEqualTo(-1);
        assertThat(Presence.next(1, null, 64)).isEqualTo(-1);
    }

    private static List<Integer> all(long first, long @Nullable [] more) {
        List<Integer> all = new ArrayList<>();
        for (int i = Presence.next(first, more, 0); i >= 0; i = Presence.next(first, more, i + 1)) {
            all.add(i);
        }
        return all;
    }
}
