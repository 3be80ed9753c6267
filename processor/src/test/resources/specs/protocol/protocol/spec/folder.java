package protocol.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Length;
import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.Sensitive;
import dev.graphlet.annotations.entity;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A folder of documents. */
@GraphEntity(
        entitySet = "/folders",
        singleton = "/me/root",
        operations = {
            Operation.CREATE, Operation.LIST, Operation.GET, Operation.UPDATE, Operation.DELETE, Operation.UPSERT,
            Operation.DELTA
        })
@Inherits(entity.class)
interface folder {
    @Required @Length(max = 20) String title();

    @AlternateKey String slug();

    OffsetDateTime touched();

    color shade();

    marks flags();

    List<String> tags();

    List<LocalDate> days();

    address place();

    List<address> places();

    /** The folders within. */
    @Navigation(contained = true) List<folder> children();

    @Navigation(contained = true) List<document> documents();

    /** Who may see it. */
    @Navigation(operations = {Operation.LIST, Operation.GET}) List<person> readers();

    @Navigation person owner();

    @Navigation(operations = Operation.GET, delta = false) folder parent();

    @Navigation(contained = true) List<line> lines();

    InputStream icon();

    /**
     * Moves it.
     *
     * @param target where to
     */
    @Action folder move(@Required @Length(min = 1) String target, @Name("newName") @Length(max = 3) String name);

    @Action void empty();

    @Action(namespace = "odd.other", name = "shareWith") List<person> share(List<String> ids, @Sensitive String message);

    @Function long size(@Required OffsetDateTime since, color shade);

    @Function address nearest(address to);

    @Function color dominant();

    @Function List<String> words();

    @Function List<color> colors(@Required List<Integer> weights);

    @Function(onCollection = true) List<folder> recent();

    @Function(onCollection = true) List<folder> recent(@Required LocalDate day);

    @Action(onCollection = true) void rebuild();
}
