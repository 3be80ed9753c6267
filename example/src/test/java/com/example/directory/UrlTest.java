package com.example.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.example.olingo.ServiceModel;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.property.Expand;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.response.CallResult;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.url.UrlConventions;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.UriParameter;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.UriResourceEntitySet;
import org.apache.olingo.server.api.uri.UriResourceFunction;
import org.apache.olingo.server.api.uri.queryoption.expression.Binary;
import org.apache.olingo.server.api.uri.queryoption.expression.Literal;

/** What Olingo makes of the URLs that requests have: it is the judge of what OData is. */
class UrlTest {
    private static final EdmCall ECHO = new EdmCall(
            "microsoft.graph.echo",
            EdmCall.Kind.FUNCTION,
            "microsoft.graph.user",
            false,
            List.of(EdmProperty.of("text", "Edm.String")),
            EdmProperty.of("value", "Edm.String"));
    private static final ServiceModel.UrlParser OLINGO = DirectoryModel.create().parser();

    private final DirectoryClient client = client(UrlConventions.ODATA);

    private static DirectoryClient client(UrlConventions conventions) {
        return DirectoryClient.builder()
                .accessToken(AccessTokenProvider.of("any"))
                .urlConventions(conventions)
                .transport(request -> {
                    throw new AssertionError("nothing is sent");
                })
                .build();
    }

    private static UriInfo parsed(String reference) {
        return OLINGO.parse(reference);
    }

    private static String unquoted(String literal) {
        assertThat(literal).startsWith("'").endsWith("'");
        return literal.substring(1, literal.length() - 1).replace("''", "'");
    }

    /** All but halves of surrogate pairs, which have no form in a URL, and what means something in one more often. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .map(text -> text.codePoints()
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(text -> !text.isEmpty())
                .injectDuplicates(0.1)
                .edgeCases(config -> config.add(
                        "'",
                        "''",
                        "a'b",
                        "/",
                        "%2F",
                        "%",
                        "+",
                        "&",
                        "#",
                        "?",
                        ";",
                        "=",
                        "$",
                        "@",
                        ",",
                        ")",
                        "(",
                        "\"",
                        "\\",
                        " ",
                        "' or 1 eq 1 or '",
                        "\u0000",
                        "\uFEFF",
                        "😀",
                        "é",
                        "é",
                        ".",
                        "..",
                        "a/b?c=d&e#f",
                        ":",
                        "*"));
    }

    @Property
    void aValueInAFilterIsTheValue(@ForAll("texts") String text) {
        GraphRequest<?, ?> request =
                client.users().list().filter(p -> p.displayName().eq(text));
        Binary filter =
                (Binary) parsed(request.target().reference()).getFilterOption().getExpression();
        assertThat(unquoted(((Literal) filter.getRightOperand()).getText())).isEqualTo(text);
    }

    @Property
    void aValueInANestedFilterIsTheValue(@ForAll("texts") String text) {
        GraphRequest<?, ?> request = client.groups()
                .list()
                .expand(p -> Expand.of(p.members()).filter(m -> m.id().eq(text)).top(3));
        Binary filter = (Binary) parsed(request.target().reference())
                .getExpandOption()
                .getExpandItems()
                .get(0)
                .getFilterOption()
                .getExpression();
        assertThat(unquoted(((Literal) filter.getRightOperand()).getText())).isEqualTo(text);
    }

    @Property
    void aKeyIsTheKey(@ForAll("texts") String text) {
        List<UriResource> parts =
                parsed(client.users().id(text).get().target().reference()).getUriResourceParts();
        UriParameter key =
                ((UriResourceEntitySet) parts.get(0)).getKeyPredicates().get(0);
        assertThat(parts).hasSize(1);
        assertThat(unquoted(key.getText())).isEqualTo(text);
    }

    @Property
    void aKeyThatIsASegmentIsTheKey(@ForAll("texts") String text) {
        DirectoryClient graph = client(UrlConventions.GRAPH);
        String reference = graph.users().id(text).get().selectAll().target().reference();
        String path = URI.create("https://graph.microsoft.com/v1.0" + reference).getRawPath();
        boolean inParentheses = text.equals(".") || text.equals("..") || text.startsWith("$");
        String segment = path.substring("/v1.0/users".length());
        String decoded = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        assertThat(segment.substring(1)).doesNotContain("/");
        assertThat(decoded).isEqualTo(inParentheses ? "('" + text.replace("'", "''") + "')" : "/" + text);
    }

    @Property
    void aParameterIsTheParameter(@ForAll("texts") String text) {
        ResourcePath user =
                ResourcePath.root(UrlConventions.ODATA).append("/users").key("id", "1");
        RequestParts<String> parts = RequestParts.call(
                user, CallArguments.of(ECHO, text), CallResult.of(in -> in.string(), DirectoryTypes.INSTANCE));
        List<UriResource> resources = parsed(parts.target().reference()).getUriResourceParts();
        UriParameter parameter =
                ((UriResourceFunction) resources.get(1)).getParameters().get(0);
        assertThat(unquoted(parameter.getText())).isEqualTo(text);
    }

    @Example
    void everyRequestIsOdata() {
        DirectoryObjectPath manager = client.users().id("1").manager();
        Stream<GraphRequest<?, ?>> requests = Stream.of(
                client.users().list(),
                client.users()
                        .list()
                        .filter(p -> p.department()
                                .in("a", "b")
                                .and(p.otherMails().any(m -> m.endsWith("x").or(m.eq(null))))
                                .and(p.displayName().startsWith("a").not())
                                .and(p.otherMails().count().gt(1L))
                                .and(p.deletedDateTime().lt(OffsetDateTime.parse("2026-01-01T00:00:00+02:00")))
                                .or(UserProperties.cast(p.manager())
                                        .displayName()
                                        .eq("x"))
                                .or(Filter.isNull(p.manager())))
                        .orderBy(p -> p.displayName().desc(), p -> p.id().asc())
                        .top(5)
                        .skip(1)
                        .count()
                        .search("a \"b\""),
                client.users().count().filter(p -> p.displayName().ne("x")),
                client.users().id("1").get().expand(p -> Expand.of(p.manager()).select(m -> m.id())),
                client.me().get(),
                client.groups().id("1").members().list(),
                client.groups().id("1").members().id("2").get(),
                UsersPath.cast(client.groups().id("1").members())
                        .list()
                        .filter(p -> p.department().eq("x")),
                UserPath.cast(manager).get(),
                client.groups().id("1").membersRef().list(),
                client.groups().id("1").membersRef().add(manager),
                client.users().id("1").managerRef().get(),
                client.users().id("1").revokeSignInSessions(),
                client.users().id("1").getMemberGroups(true),
                client.items().id("1").search("it's"),
                client.users().id("1").photo().get(),
                client.users().id("1").photo().media().download(),
                client.applications().list().filter(p -> p.keyCredentials().any()),
                client.items().id("1").get(),
                client.items().id("1").content().download(),
                client.items().id("1").createUploadSession(),
                client.items().id("1").copy("x"));
        requests.forEach(request -> assertThatCode(() -> parsed(request.target().reference()))
                .as(request.toString())
                .doesNotThrowAnyException());
    }
}
