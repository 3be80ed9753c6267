package values.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Required;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A required property of each kind. */
@GraphComplex
interface allRequired {
    @Required
    String string();

    @Required
    boolean bool();

    @Required
    short int16();

    @Required
    int int32();

    @Required
    long int64();

    @Required
    float single();

    @Required
    double real();

    @Required
    BigDecimal decimal();

    @Required
    UUID guid();

    @Required
    OffsetDateTime dateTime();

    @Required
    LocalDate date();

    @Required
    LocalTime time();

    @Required
    Duration duration();

    @Required
    byte[] binary();

    @Required
    JsonNode untyped();

    @Required
    color color();

    @Required
    colors colors();

    @Required
    point point();

    @Required
    List<byte[]> binaries();
}
