package permits.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.Permissions;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.io.InputStream;
import java.util.List;

/** A note. */
@GraphEntity(
        entitySet = "/notes",
        operations = {
            Operation.CREATE, Operation.LIST, Operation.GET, Operation.UPDATE, Operation.DELETE, Operation.UPSERT,
            Operation.DELTA
        })
@Inherits(entity.class)
@Permissions(
        operations = {Operation.LIST, Operation.GET, Operation.DELTA},
        delegated = {"Notes.Read", "Notes.ReadWrite"},
        personal = "Notes.Read",
        application = "Notes.Read.All")
@Permissions(
        operations = {Operation.CREATE, Operation.UPDATE, Operation.UPSERT},
        delegated = "Notes.ReadWrite",
        application = "Notes.ReadWrite.All")
@Permissions(operations = {Operation.UPDATE, Operation.UPSERT}, delegated = {"Notes.ReadWrite", "Notes.$All"})
interface note {
    @Required String text();

    /** What others say, which they may share. */
    @Navigation(contained = true)
    @Permissions(operations = Operation.LIST, application = "Notes.Share.All")
    @Permissions(operations = {Operation.CREATE, Operation.LIST}, delegated = "Notes.Share")
    List<note> replies();

    /** What it is about. */
    @Navigation(operations = Operation.GET)
    @Permissions(delegated = "Notes.Refer")
    note topic();

    @Navigation person author();

    /** A sketch of it. */
    @Permissions(operations = Operation.UPDATE, delegated = "Notes.Draw")
    InputStream sketch();

    /** Sends it. */
    @Action
    @Permissions(application = "Notes.Send")
    @Permissions(delegated = "Notes.Send")
    note send(@Required String to);

    /** What is like it. */
    @Function
    @Permissions(delegated = "Notes.Find")
    List<note> similar();

    /** Prints it. */
    @Function
    @Permissions(delegated = "Notes.Find")
    InputStream print();

    @Function long length();
}
