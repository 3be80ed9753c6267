package clash.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Navigation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@GraphComplex(name = "UUID", open = true, abstractType = false)
interface UUIDSpec {
    String text();

    List<String> texts();

    Duration duration();

    UUID guid();

    @Navigation
    ValidatorSpec other();

    @Navigation
    List<ValidatorSpec> others();

    Integer whole();

    Long large();

    Short small();

    Double real();

    Float single();

    Boolean flag();
}
