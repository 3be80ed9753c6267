package clash.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Navigation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@GraphComplex(name = "Arguments", open = true, abstractType = true)
interface ArgumentsSpec {
    String text();

    List<String> texts();

    Duration duration();

    UUID guid();

    @Navigation
    StructuredTypeSpec other();

    @Navigation
    List<StructuredTypeSpec> others();

    Integer whole();

    Long large();

    Short small();

    Double real();

    Float single();

    Boolean flag();
}
