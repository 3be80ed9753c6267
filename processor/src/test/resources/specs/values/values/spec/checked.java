package values.spec;

import dev.graphlet.annotations.CreateOnly;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Items;
import dev.graphlet.annotations.Length;
import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Pattern;
import dev.graphlet.annotations.Range;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.math.BigDecimal;
import java.util.List;

/** A property for each constraint. */
@GraphEntity(entitySet = "/checked")
@Inherits(entity.class)
interface checked {
    @Required
    String name();

    @Required
    @Items(min = 1, max = 2)
    List<String> tags();

    @Length(min = 2, max = 3)
    String between();

    @Length(min = 2)
    String atLeast();

    @Length(max = 2)
    List<String> atMost();

    @Length(min = 2, max = 2)
    byte[] exactly();

    @Range(min = "1", max = "9")
    Integer range();

    @Range(min = "0.01")
    BigDecimal least();

    @Range(max = "9007199254740993")
    List<Long> greatest();

    @Range(min = "0", max = "1")
    Double real();

    @Pattern("[a-z]+")
    String pattern();

    @Pattern("[a-z]+")
    List<String> patterns();

    @Items(max = 1)
    List<point> points();

    @Name("a_b")
    @Navigation
    checked nested();

    @Navigation
    List<checked> nestedList();

    color color();

    List<colors> colors();

    @ReadOnly
    @Length(max = 1)
    String readOnly();

    @CreateOnly
    @Length(max = 1)
    String createOnly();
}
