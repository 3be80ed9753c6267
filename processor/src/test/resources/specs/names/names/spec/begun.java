package names.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Required;
import java.util.List;

/** A staged builder of names that stages and builders use. */
@GraphComplex(open = true)
interface begun {
    @Required
    String builder();

    @Required
    String build();

    @Required
    String b();

    @Required
    String B();

    @Required
    List<String> name();

    @Required
    Long value();

    @Required
    Integer set();

    String of();
}
