package projections.spec;

import dev.graphlet.annotations.CreateOnly;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.Sensitive;
import java.util.List;

/** Somebody. */
@GraphEntity(
        entitySet = "/people",
        operations = {Operation.LIST, Operation.GET, Operation.UPDATE, Operation.DELTA})
@Inherits(party.class)
public interface person {
    @Required String name();

    @Name("class") String className();

    @Name("@odd.mark") String mark();

    @Sensitive String pin();

    @Required boolean active();

    @ReadOnly String code();

    @CreateOnly String login();

    @Deprecated String nick();

    String etag();

    String entity();

    address place();

    List<address> places();

    byte[] photo();

    @Navigation person boss();

    @Navigation(delta = false) List<person> team();

    @Navigation(contained = true) List<draft> drafts();
}
