package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.Surrogates;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/**
 * One place of an {@link ArrivalOrder}: a property, or the start or the end of the object. All that is asked for when a
 * property comes is in this one object. Thread-safe; immutable but for the guess of what follows.
 */
final class ExpectedProperty {
    /** The order that it is a place of. */
    final ArrivalOrder order;

    /** From 0; that of the start is -1. */
    final int position;

    /** The index of the property; {@link StructuredCodec#UNDECLARED} for one that no spec declares, and for no property. */
    final int index;

    /** The encoded name; null at the start and at the end. */
    final @Nullable SerializableString name;

    /** Its bit among those of the first 64 properties; 0 for all others. */
    final long bit;

    /** Whether its value must appear in no text. */
    final boolean sensitive;

    /**
     * What is likely to follow, since most values lack the same properties; itself at the end. Threads may see each
     * other's notes at any time or never: any of them is as good a guess.
     */
    private ExpectedProperty follower;

    ExpectedProperty(ArrivalOrder order, int position, int index, @Nullable SerializableString name) {
        this.order = order;
        this.position = position;
        this.index = index;
        this.name = name;
        this.bit = index >= 0 && index < Long.SIZE ? 1L << index : 0;
        this.sensitive = index >= 0 && order.codec().property(index).isSensitive();
        this.follower = this;
    }

    ExpectedProperty follower() {
        return follower;
    }

    void noteFollower(ExpectedProperty came) {
        if (follower != came) { // to write what others read is dear
            follower = came.name != null && Surrogates.areIn(came.text()) ? order.start() : came;
        }
    }

    SerializableString encodedName() {
        return Objects.requireNonNull(name, "no property");
    }

    String text() {
        return encodedName().getValue();
    }
}
