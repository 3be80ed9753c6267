package values.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Length;
import dev.graphlet.annotations.Pattern;
import dev.graphlet.annotations.Range;
import dev.graphlet.annotations.Sensitive;
import dev.graphlet.annotations.entity;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Sensitive properties of each kind of value. */
@GraphEntity(entitySet = "/secrets")
@Inherits(entity.class)
interface secret {
    @Sensitive
    @Length(max = 3)
    String text();

    @Sensitive
    @Pattern("[a-z]+")
    List<String> texts();

    @Sensitive
    @Range(max = "9")
    Integer whole();

    @Sensitive
    OffsetDateTime dateTime();

    @Sensitive
    UUID guid();

    @Sensitive
    @Length(max = 2)
    byte[] octets();

    @Sensitive
    point point();

    @Sensitive
    List<point> points();

    @Sensitive
    color color();

    @Sensitive
    JsonNode untyped();

    String open();
}
