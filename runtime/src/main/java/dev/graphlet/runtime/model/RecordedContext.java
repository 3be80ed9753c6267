package dev.graphlet.runtime.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where a recorded token is: the object or array that it is in, and those around. Not thread-safe. */
final class RecordedContext extends TokenStreamContext {
    private final TokenStreamContext parent;
    private @Nullable String name;

    /** Makes the context of an array or an object in {@code parent}. */
    RecordedContext(TokenStreamContext parent, boolean isArray) {
        super(isArray ? TYPE_ARRAY : TYPE_OBJECT, -1);
        this.parent = parent;
    }

    void nextValue() {
        _index++;
    }

    void name(String next) {
        name = next;
    }

    /** Returns the recorded context around; null if this is the outermost one. */
    @Nullable
    RecordedContext outer() {
        return parent instanceof RecordedContext outer ? outer : null;
    }

    @Override
    public TokenStreamContext getParent() {
        return parent;
    }

    @Override
    public @Nullable String currentName() {
        return name;
    }

    @Override
    public boolean hasCurrentName() {
        return name != null;
    }
}
