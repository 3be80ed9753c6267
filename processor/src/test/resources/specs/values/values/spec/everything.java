package values.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.entity;
import dev.graphlet.runtime.edm.PeriodDuration;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A property of each kind, and a list of each. */
@GraphEntity(entitySet = "/everything")
@Inherits(entity.class)
interface everything {
    String string();

    Boolean bool();

    Short int16();

    Integer int32();

    Long int64();

    Float single();

    Double real();

    BigDecimal decimal();

    UUID guid();

    OffsetDateTime dateTime();

    LocalDate date();

    LocalTime time();

    Duration duration();

    PeriodDuration period();

    byte[] binary();

    JsonNode untyped();

    color color();

    colors colors();

    point point();

    List<String> stringList();

    List<Boolean> boolList();

    List<Short> int16List();

    List<Integer> int32List();

    List<Long> int64List();

    List<Float> singleList();

    List<Double> realList();

    List<BigDecimal> decimalList();

    List<UUID> guidList();

    List<OffsetDateTime> dateTimeList();

    List<LocalDate> dateList();

    List<LocalTime> timeList();

    List<Duration> durationList();

    List<PeriodDuration> periodList();

    List<byte[]> binaryList();

    List<JsonNode> untypedList();

    List<color> colorList();

    List<colors> colorsList();

    List<point> pointList();

    @Navigation
    List<everything> more();
}
