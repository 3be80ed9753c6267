package base.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum
public enum level {
    low,
    high
}
