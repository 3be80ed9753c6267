package clash.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Navigation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@GraphComplex(name = "Object", open = true, abstractType = true)
interface ObjectSpec {
    String text();

    List<String> texts();

    Duration duration();

    UUID guid();

    @Navigation
    ProcessSpec other();

    @Navigation
    List<ProcessSpec> others();

    Integer whole();

    Long large();

    Short small();

    Double real();

    Float single();

    Boolean flag();
}
