package clash.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.entity;
import java.io.InputStream;
import java.util.List;

@GraphEntity(
        name = "InternalApi",
        entitySet = "/clash/internalapis",
        hasStream = true,
        operations = {
            Operation.CREATE, Operation.LIST, Operation.GET, Operation.UPDATE, Operation.DELETE, Operation.UPSERT,
            Operation.DELTA
        })
@Inherits(entity.class)
interface InternalApiSpec {
    @AlternateKey
    String code();

    String text();

    List<String> texts();

    @Navigation
    InternalApiSpec other();

    @Navigation(operations = {Operation.LIST, Operation.GET})
    List<InternalApiSpec> others();

    InputStream stream();

    @Action
    void act(InternalApiSpec value);

    @Function
    List<InternalApiSpec> find(String text);

    @Function
    List<String> words();

    @Function
    InternalApiSpec first();
}
