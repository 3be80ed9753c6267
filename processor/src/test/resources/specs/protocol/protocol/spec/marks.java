package protocol.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum(flags = true)
enum marks {
    hot,
    cold
}
