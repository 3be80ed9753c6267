package dev.graphlet.runtime.property;

/** An item of a collection within {@code any} or {@code all}. Its name is chosen when the filter is written. */
final class RangeVariable extends PropertyPath {
    RangeVariable(PropertyPath collection) {
        super(null, isSensitive(collection));
    }
}
