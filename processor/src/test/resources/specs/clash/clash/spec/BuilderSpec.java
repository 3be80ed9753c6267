package clash.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Navigation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@GraphComplex(name = "Builder", open = true, abstractType = false)
interface BuilderSpec {
    String text();

    List<String> texts();

    Duration duration();

    UUID guid();

    @Navigation
    DeserializerSpec other();

    @Navigation
    List<DeserializerSpec> others();

    Integer whole();

    Long large();

    Short small();

    Double real();

    Float single();

    Boolean flag();
}
