package reports.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.io.InputStream;
import java.time.LocalDate;

/** Functions that return Edm.Stream: 302 to a CSV file on another host. */
@GraphEntity(singleton = "/reports", operations = Operation.GET)
@Inherits(entity.class)
interface reportRoot {
    /**
     * How full the mailboxes are.
     *
     * @param period such as {@code D7}
     */
    @Function InputStream getMailboxUsageDetail(@Required String period);

    @Function InputStream getActivations();

    @Function InputStream getUsage(LocalDate in, Short level);

    /** What a spec for the same function said before streams. */
    @Function(name = "getMailboxUsageDetail") byte[] octetsOfMailboxUsageDetail(@Required String of);

    @Action InputStream export(@Required String format);
}
