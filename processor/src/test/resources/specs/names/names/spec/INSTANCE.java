package names.spec;

import dev.graphlet.annotations.GraphEnum;

/** Flags called like a constant of the registry of types. */
@GraphEnum(flags = true)
enum INSTANCE {
    one,
    instance
}
