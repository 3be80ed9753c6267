package protocol.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum
enum color {
    red,
    green
}
