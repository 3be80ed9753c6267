package dev.graphlet.runtime.property;

/** One item of a collection within {@code any} or {@code all}; named when the filter is written. */
final class RangeVariable extends PropertyPath {
    RangeVariable(PropertyPath collection) {
        super(null, isSensitive(collection));
    }
}
