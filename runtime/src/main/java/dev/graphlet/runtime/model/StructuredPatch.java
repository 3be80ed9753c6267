package dev.graphlet.runtime.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonMembers;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.validation.Violation;
import dev.graphlet.runtime.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The changes of an update: absent properties stay unchanged, null clears. Immutable and thread-safe.
 *
 * @param <T> the model of the entities to update
 */
public abstract class StructuredPatch<T extends StructuredValue> {
    private final StructuredType<T> type;
    private final T changes;
    private final Optional<String> etag;

    /** Creates a patch of the properties that are present in {@code changes}. */
    protected StructuredPatch(StructuredType<T> type, T changes) {
        this(type, changes, null);
    }

    /**
     * Creates a patch of the properties that are present in {@code changes}, relative to {@code before}; null if
     * unknown.
     */
    protected StructuredPatch(StructuredType<T> type, T changes, @Nullable T before) {
        this.type = type;
        this.changes = changes;
        this.etag = before == null ? Optional.empty() : before.etag();
    }

    /** Returns the ETag of the original value; empty if there is no original value, or if it has no ETag. */
    public final Optional<String> etag() {
        return etag;
    }

    /**
     * Returns a value with only those properties of {@code after} that differ from {@code before} and that an update
     * may change. Properties absent from {@code after} stay unchanged.
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

    /**
     * Returns a value with only those properties in {@code json} that an update may change.
     *
     * @throws dev.graphlet.runtime.json.JsonFormatException if the JSON does not match the declared types
     */
    protected static <V extends StructuredValue> V changesIn(
            JsonTree json, StructuredType<V> type, TypeRegistry types) {
        return difference(type, type.read("{}", types), type.read(json, types));
    }

    private static boolean isSame(StructuredValue before, String name, JsonNode value) {
        return ControlInformation.isInResponsesOnly(name) || Items.areSame(value, before.extras.undeclared.get(name));
    }

    /** Returns whether the patch changes nothing. */
    public final boolean isEmpty() {
        return changes.nextPresent(1) < 0 && changes.extras.undeclared.isEmpty();
    }

    /** Returns the request body of the update. */
    public final String toJson() {
        return new String(toJsonOctets(), StandardCharsets.UTF_8);
    }

    /** Returns what {@link #toJson} writes, for mappers. */
    @InternalApi
    @JsonValue
    public final JsonMembers toJsonMembers() {
        return JsonMembers.of(toJsonOctets());
    }

    /** Returns the request body of the update, JSON in UTF-8. */
    @InternalApi
    public final byte[] toJsonOctets() {
        return type.write(changes, WriteMode.UPDATE);
    }

    /** Returns all violations of the spec's constraints in the changes. */
    public final List<Violation> violations() {
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

    /** Returns the changed properties as the text of a model has them: sensitive ones without their values, and short. */
    @Override
    public final String toString() {
        return "Patch of " + changes;
    }
}
