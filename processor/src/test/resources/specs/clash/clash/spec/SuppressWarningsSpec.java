package clash.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Navigation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@GraphComplex(name = "SuppressWarnings", open = true, abstractType = true)
interface SuppressWarningsSpec {
    String text();

    List<String> texts();

    Duration duration();

    UUID guid();

    @Navigation
    EntitySpec other();

    @Navigation
    List<EntitySpec> others();

    Integer whole();

    Long large();

    Short small();

    Double real();

    Float single();

    Boolean flag();
}
