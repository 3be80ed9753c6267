package clash.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Navigation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@GraphComplex(name = "Long", open = true, abstractType = true)
interface LongSpec {
    String text();

    List<String> texts();

    Duration duration();

    UUID guid();

    @Navigation
    IntegerSpec other();

    @Navigation
    List<IntegerSpec> others();

    Integer whole();

    Long large();

    Short small();

    Double real();

    Float single();

    Boolean flag();
}
