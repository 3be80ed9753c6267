package dev.graphlet.runtime.model;

import dev.graphlet.runtime.validation.Violation;
import dev.graphlet.runtime.validation.Violations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an update changes, and no more: absent properties stay as they are, null clears. Immutable and thread-safe.
 *
 * @param <T> the model whose entities it changes
 */
public abstract class StructuredPatch<T extends StructuredValue> {
    private final StructuredType<T> type;
    private final T changes;
    private final Optional<String> etag;

    /** The patch of the properties that are present in {@code changes}. */
    protected StructuredPatch(StructuredType<T> type, T changes) {
        this(type, changes, null);
    }

    /** The patch of the properties that are present in {@code changes}, made from what {@code before} was; null if unknown. */
    protected StructuredPatch(StructuredType<T> type, T changes, @Nullable T before) {
        this.type = type;
        this.changes = changes;
        this.etag = before == null ? Optional.empty() : before.etag();
    }

    /** The ETag of what the patch was made from; empty if it wasn't made from a value, or that came without one. */
    public final Optional<String> etag() {
        return etag;
    }

    /**
     * A value that has, of what {@code after} has, only what differs from {@code before} and what an update may change.
     * What {@code after} lacks is left as it is.
     */
    protected static <V extends StructuredValue> V difference(StructuredType<V> type, V before, V after) {
        StructuredCodec codec = type.codec();
        long[] changed = new long[codec.size() / Long.SIZE + 1];
        for (int i = 1; i < codec.size(); i++) {
            boolean updatable = WriteMode.UPDATE.includes(codec.property(i))
                    && !codec.property(i).isKey()
                    && !codec.property(i).isNavigation();
            if (updatable && after.isPresent(i) && !(before.isPresent(i) && before.sameProperty(i, after))) {
                changed[i / Long.SIZE] |= 1L << i;
            }
        }
        StructuredBuilder builder = after.toBuilder();
        builder.retain(changed, (name, value) -> isSame(before, name, value));
        return type.modelClass().cast(builder.build());
    }

    private static boolean isSame(StructuredValue before, String name, JsonNode value) {
        return ControlInformation.isInResponsesOnly(name) || value.equals(before.remainder.undeclared.get(name));
    }

    /** Whether nothing would be changed. */
    public final boolean isEmpty() {
        return changes.nextPresent(1) < 0 && changes.remainder.undeclared.isEmpty();
    }

    /** The body of the update, JSON in UTF-8. */
    public final byte[] toJson() {
        return type.write(changes, WriteMode.UPDATE);
    }

    /** Every violation of what the spec declares, in what is changed. */
    public final List<Violation> check() {
        return Violations.ofChanges(changes);
    }

    static StructuredValue changes(StructuredPatch<?> patch) {
        return patch.changes;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof StructuredPatch<?> that
                && getClass() == that.getClass()
                && changes.equals(that.changes);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass(), changes);
    }

    /** The changed properties; of sensitive ones only the names. */
    @Override
    public final String toString() {
        return "Patch of " + changes;
    }
}
