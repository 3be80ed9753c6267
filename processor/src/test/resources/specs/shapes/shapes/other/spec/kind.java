package shapes.other.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum
public enum kind {
    one,
    two
}
