package projections.spec;

import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Projection;
import java.util.List;

/** A person with everything. */
@Projection(person.class)
interface personCard {
    /** The name on the badge. */
    String name();

    @Name("class") String kind();

    String mark();

    String pin();

    boolean active();

    String code();

    String login();

    String nick();

    String etag();

    String entity();

    address place();

    List<address> places();

    byte[] photo();

    @Navigation person boss();

    @Navigation List<teamCard> team();

    @Navigation List<draftCard> drafts();

    /** @deprecated use name */
    @Deprecated String title();

    String id();
}
