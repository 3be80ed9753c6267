package names.spec;

import dev.graphlet.annotations.GraphEnum;
import dev.graphlet.annotations.Name;

@GraphEnum
enum oddStatus {
    value,
    of,
    known,
    members,
    edmType,
    undeclared,
    equals,
    toString,
    @Name("default")
    byDefault,
    _one,
    @Name("two")
    $two$,
    TWO_WORDS
}
