package clash.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum(name = "Known")
enum KnownSpec {
    known,
    unknown
}
