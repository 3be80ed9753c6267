package names.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum(flags = true)
enum oddFlags {
    none,
    value,
    of,
    known,
    members,
    contains,
    knownMember
}
