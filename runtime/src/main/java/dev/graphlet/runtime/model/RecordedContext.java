package dev.graphlet.runtime.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** The position of a recorded token: the enclosing object or array and its ancestors. Not thread-safe. */
final class RecordedContext extends TokenStreamContext {
    private final TokenStreamContext parent;
    private @Nullable String name;

    /** Creates the context of an array or an object in {@code parent}. */
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

    /** Returns the enclosing recorded context; null if this context is the outermost one. */
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
