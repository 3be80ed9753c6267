package clash.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum(name = "Flags", flags = true)
enum FlagsSpec {
    list,
    set
}
