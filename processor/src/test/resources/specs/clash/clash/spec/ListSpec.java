package clash.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Navigation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@GraphComplex(name = "List", open = true, abstractType = false)
interface ListSpec {
    String text();

    List<String> texts();

    Duration duration();

    UUID guid();

    @Navigation
    ComparableSpec other();

    @Navigation
    List<ComparableSpec> others();

    Integer whole();

    Long large();

    Short small();

    Double real();

    Float single();

    Boolean flag();
}
