package clash.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Navigation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@GraphComplex(name = "Record", open = true, abstractType = true)
interface RecordSpec {
    String text();

    List<String> texts();

    Duration duration();

    UUID guid();

    @Navigation
    IterableSpec other();

    @Navigation
    List<IterableSpec> others();

    Integer whole();

    Long large();

    Short small();

    Double real();

    Float single();

    Boolean flag();
}
