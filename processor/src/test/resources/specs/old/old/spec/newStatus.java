package old.spec;

import dev.graphlet.annotations.GraphEnum;

/** Only members are deprecated. */
@GraphEnum(flags = true)
enum newStatus {
    open,
    /**
     * Gone.
     *
     * @deprecated Use open.
     */
    @Deprecated
    closed
}
