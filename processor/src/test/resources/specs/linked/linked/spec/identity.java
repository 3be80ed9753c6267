package linked.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.ReadOnly;
import java.util.List;

/** A value that leads to entities. */
@GraphComplex
interface identity {
    String displayName();

    @Name("@odd.linked.source")
    @ReadOnly
    String source();

    @Navigation
    user user();

    @Navigation
    List<user> delegates();

    @Navigation(contained = true)
    user guest();

    @Navigation
    @ReadOnly
    user manager();
}
