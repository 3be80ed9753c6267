package values.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum(flags = true)
enum colors {
    none,
    red,
    green,
    unknownFutureValue
}
