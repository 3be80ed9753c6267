package secrets.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Key;
import dev.graphlet.annotations.Length;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.Pattern;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.Sensitive;
import java.util.List;

/** Sensitive wherever it can be. */
@GraphEntity(
        entitySet = "/things",
        operations = {
            Operation.CREATE, Operation.LIST, Operation.GET, Operation.UPDATE, Operation.DELETE, Operation.UPSERT,
            Operation.DELTA
        })
interface thing {
    @Key @Sensitive String code();

    @AlternateKey @Sensitive @Pattern("[^#]*") String secret();

    String title();

    @Sensitive byte[] octets();

    /** Called like what makes a path sensitive. */
    @Sensitive String sensitive();

    @Sensitive List<String> words();

    @Sensitive inner place();

    @Sensitive List<inner> places();

    @Navigation thing parent();

    @Navigation List<thing> friends();

    @Navigation(contained = true) List<thing> children();

    @Action thing reset(@Required @Sensitive @Length(max = 20) String pin, @Sensitive inner where);

    @Function Long size(@Required String unit);

    @Function(onCollection = true) List<thing> recent();
}
