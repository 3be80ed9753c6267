package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.WriteMode;
import dev.graphlet.runtime.validation.Violation;
import dev.graphlet.runtime.validation.Violations;
import java.util.List;

/** What a request carries, as a value that is turned into bytes when it is sent. Immutable and thread-safe. */
public sealed interface RequestBody {
    /** The body, JSON in UTF-8. */
    byte[] bytes();

    /** Every violation of what the spec declares; empty if it may be sent. */
    List<Violation> check();

    /**
     * A new object.
     *
     * @param value the object
     * @param type its declared type
     */
    record Created(StructuredValue value, StructuredType<?> type) implements RequestBody {
        @Override
        public byte[] bytes() {
            return type.write(value, WriteMode.CREATE);
        }

        @Override
        public List<Violation> check() {
            return Violations.of(value);
        }
    }

    /**
     * Changes to an object.
     *
     * @param patch the changes
     */
    record Changed(StructuredPatch<?> patch) implements RequestBody {
        @Override
        public byte[] bytes() {
            return patch.toJson();
        }

        @Override
        public List<Violation> check() {
            return patch.check();
        }
    }

    /**
     * A body that is sent whatever it violates.
     *
     * @param body the body
     */
    record Unchecked(RequestBody body) implements RequestBody {
        @Override
        public byte[] bytes() {
            return body.bytes();
        }

        @Override
        public List<Violation> check() {
            return List.of();
        }
    }
}
