package values.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum
enum color {
    red,
    darkGreen,
    unknownFutureValue
}
