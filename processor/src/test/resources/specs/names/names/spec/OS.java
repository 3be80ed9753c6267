package names.spec;

import dev.graphlet.annotations.GraphEnum;

/** Called like a constant, also like one of its own. */
@GraphEnum
enum OS {
    windows,
    os
}
