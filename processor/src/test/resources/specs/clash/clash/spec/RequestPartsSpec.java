package clash.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Navigation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@GraphComplex(name = "RequestParts", open = true, abstractType = false)
interface RequestPartsSpec {
    String text();

    List<String> texts();

    Duration duration();

    UUID guid();

    @Navigation
    EdmPropertySpec other();

    @Navigation
    List<EdmPropertySpec> others();

    Integer whole();

    Long large();

    Short small();

    Double real();

    Float single();

    Boolean flag();
}
