package protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static protocol.FolderProperties.FOLDER;
import static protocol.PersonProperties.PERSON;

import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.property.Expand;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.StringProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A lambda that uses other properties than those of its parameter is refused, since its query would mean something else. */
class LambdaScopeTest extends RecordingClient {
    private static final String CHILDREN = "'children' of FolderProperties";

    private static void refused(ThrowingCallable query, String scope, String foreign) {
        assertThatThrownBy(query)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every property in the lambda must start from " + scope + ", but " + foreign
                        + " does not. Start from the parameter of the lambda.");
    }

    private void refusedInExpansion(Function<Expand<FolderProperties>, Expand<FolderProperties>> options, String foreign) {
        refused(() -> client.folders().list().expand(p -> options.apply(Expand.of(p.children()))), CHILDREN, foreign);
    }

    @Test
    void theTypeItselfInTheOptionsOfAnExpansion() {
        refusedInExpansion(e -> e.filter(c -> FOLDER.place().city().eq("x")), "'place/city' of FolderProperties");
        refusedInExpansion(e -> e.filter(c -> FOLDER.title().eq("x")), "'title' of FolderProperties");
        refusedInExpansion(e -> e.filter(c -> c.title().eq("x").or(FOLDER.title().in("x").not())), "'title' of FolderProperties");
        refusedInExpansion(e -> e.filter(c -> FOLDER.tags().any(t -> t.eq("x"))), "'tags' of FolderProperties");
        refusedInExpansion(e -> e.filter(c -> c.tags().any(t -> FOLDER.title().contains("x"))), "'title' of FolderProperties");
        refusedInExpansion(e -> e.select(c -> c.title(), c -> FOLDER.title()), "'title' of FolderProperties");
        refusedInExpansion(e -> e.orderBy(c -> FOLDER.touched().desc()), "'touched' of FolderProperties");
        refusedInExpansion(e -> e.expand(c -> FOLDER.owner()), "'owner' of FolderProperties");
        refusedInExpansion(e -> e.expand(c -> Expand.of(PERSON.boss()).top(1)), "'boss' of PersonProperties");
        refusedInExpansion(e -> e.filter(c -> Filter.isNull(FOLDER.documents())), "'documents' of FolderProperties");
    }

    @Test
    void aPropertyOfAnOuterExpansion() {
        refused(
                () -> client.folders().list().expand(p -> Expand.of(p.children())
                        .expand(c -> Expand.of(c.owner()).filter(o -> c.title().eq("x")))),
                "'children/owner' of FolderProperties",
                "'children/title' of FolderProperties");
        refused(
                () -> client.folders().list().expand(p -> Expand.of(p.children()).filter(c -> p.title().eq("x"))),
                CHILDREN,
                "'title' of FolderProperties");
    }

    @Test
    void anotherTypeInEachKindOfQuery() {
        String name = "'name' of PersonProperties";
        String folder = "FolderProperties";
        refused(() -> client.folders().list().filter(p -> PERSON.name().eq("x")), folder, name);
        refused(() -> client.folders().list().filter(p -> p.tags().any(t -> PERSON.name().eq("x"))), folder, name);
        refused(() -> client.folders().list().filter(p -> p.children().all(c -> PERSON.name().eq("x"))), folder, name);
        refused(() -> client.folders().list().orderBy(p -> PERSON.name().asc()), folder, name);
        refused(() -> client.folders().list().select(p -> PERSON.name()), folder, name);
        refused(() -> client.folders().list().expand(p -> PERSON.boss()), folder, "'boss' of PersonProperties");
        refused(() -> client.folders().id("1").get().select(p -> PERSON.name()), folder, name);
        refused(() -> client.folders().count().filter(p -> PERSON.name().eq("x")), folder, name);
        refused(() -> client.folders().delta().filter(p -> PERSON.name().eq("x")), folder, name);
    }

    @Test
    void theItemOfAnyOutsideItsLambda() {
        List<StringProperty> items = new ArrayList<>();
        Filter any = FOLDER.children().any(c -> {
            items.add(c.title());
            return c.title().eq("x");
        });
        assertThat(any).hasToString("children/any(x:x/title eq 'x')");

        refused(() -> client.folders().list().orderBy(p -> items.get(0).asc()), "FolderProperties", "'title' of an item of any or all");
        refused(() -> client.folders().list().select(p -> items.get(0)), "FolderProperties", "'title' of an item of any or all");
        assertThatThrownBy(() -> client.folders().list().filter(p -> items.get(0).eq("x")))
                .hasMessage("the item of any or all must be used within its own lambda only");
    }

    @Test
    void equalPropertiesAreAccepted() {
        assertThat(url(client.folders().list().selectAll()
                        .filter(p -> FOLDER.title().eq("a").and(p.tags().any(t -> FOLDER.slug().eq("b"))))
                        .orderBy(p -> FOLDER.touched().desc())
                        .expand(p -> Expand.of(FOLDER.children())
                                .filter(c -> FOLDER.children().items().title().eq("c")))))
                .isEqualTo("/folders?$filter=title%20eq%20'a'%20and%20tags%2Fany(x:slug%20eq%20'b')"
                        + "&$orderby=touched%20desc&$expand=children($filter%3Dtitle%20eq%20'c')");
    }

    @Test
    void propertiesOfABaseTypeAndOfDerivedOnesFit() {
        assertThat(url(client.people().list().filter(p -> EmployeeProperties.EMPLOYEE.badge().eq("7"))))
                .isEqualTo("/people?$filter=badge%20eq%20'7'");
        assertThat(url(client.people().list().filter(p -> EntityProperties.ENTITY.id().eq("7"))))
                .isEqualTo("/people?$filter=id%20eq%20'7'");
        assertThat(url(client.people().list().select(p -> EmployeeProperties.cast(p).badge())))
                .isEqualTo("/people?$select=odd.protocol.employee%2Fbadge");
    }
}
