package dev.graphlet.runtime.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of request offers what makes sense for it, as completion shows it. */
class OfferedMethodsTest {
    private static final Set<String> EVERY = Set.of(
            "method",
            "target",
            "headers",
            "body",
            "header",
            "secretHeader",
            "queryParameter",
            "prefer",
            "retry",
            "timeout",
            "send",
            "sendAsync",
            "sendRaw",
            "sendRawAsync");

    @Test
    void aListOffersWhatAListCanDo() {
        assertThat(offeredBy(ListRequest.class))
                .containsExactlyInAnyOrderElementsOf(with(
                        "as",
                        "select",
                        "selectAll",
                        "expand",
                        "filter",
                        "search",
                        "orderBy",
                        "top",
                        "skip",
                        "count",
                        "advanced",
                        "page",
                        "pages",
                        "stream",
                        "streamAhead",
                        "iterator",
                        "forEach",
                        "spliterator"));
    }

    @Test
    void aGetOffersQueryOptionsAndACondition() {
        assertThat(offeredBy(GetRequest.class))
                .containsExactlyInAnyOrderElementsOf(with("as", "select", "selectAll", "expand", "ifChanged"));
    }

    /** A projection fixes what is selected and expanded; all the rest stays. */
    @Test
    void whatIsProjectedOffersAllButSelections() {
        assertThat(offeredBy(ProjectedListRequest.class)).isEqualTo(withoutSelections(ListRequest.class));
        assertThat(offeredBy(ProjectedGetRequest.class)).isEqualTo(withoutSelections(GetRequest.class));
        assertThat(offeredBy(ProjectedDeltaRequest.class)).isEqualTo(withoutSelections(DeltaRequest.class));
    }

    private static Set<String> withoutSelections(Class<?> request) {
        Set<String> offered = new TreeSet<>(offeredBy(request));
        offered.removeAll(Set.of("as", "select", "selectAll", "expand"));
        return offered;
    }

    @Test
    void aCreateTakesItsBody() {
        assertThat(offeredBy(CreateRequest.class))
                .containsExactlyInAnyOrderElementsOf(with("bodyProperty", "withoutValidation", "returnMinimal"));
    }

    @Test
    void anUpdateTakesItsBodyAndACondition() {
        assertThat(offeredBy(UpdateRequest.class))
                .containsExactlyInAnyOrderElementsOf(with(
                        "bodyProperty",
                        "withoutValidation",
                        "returnMinimal",
                        "returnRepresentation",
                        "ifMatch",
                        "ifUnchanged"));
    }

    @Test
    void aDeleteTakesAConditionAlone() {
        assertThat(offeredBy(DeleteRequest.class)).containsExactlyInAnyOrderElementsOf(with("ifMatch", "ifUnchanged"));
    }

    @Test
    void anActionTakesABodyAndAFunctionNone() {
        assertThat(offeredBy(ActionRequest.class))
                .containsExactlyInAnyOrderElementsOf(with("bodyProperty", "withoutValidation"));
        assertThat(offeredBy(FunctionRequest.class)).containsExactlyInAnyOrderElementsOf(with("withoutValidation"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ListRequest.class,
                GetRequest.class,
                DeltaRequest.class,
                CountRequest.class,
                DownloadRequest.class,
                FunctionRequest.class,
                FunctionListRequest.class,
                FunctionPageRequest.class,
                DeleteRequest.class,
                ListReferencesRequest.class
            })
    void whatHasNoBodyTakesNone(Class<?> request) {
        assertThat(BodyRequest.class.isAssignableFrom(request)).isFalse();
        assertThat(Arrays.stream(request.getMethods())
                        .filter(method -> method.getName().equals("body")))
                .allMatch(method -> method.getParameterCount() == 0);
    }

    private static List<String> with(String... more) {
        return Stream.concat(EVERY.stream(), Stream.of(more)).toList();
    }

    private static Set<String> offeredBy(Class<?> request) {
        return Arrays.stream(request.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .filter(name -> !Set.of("equals", "hashCode", "toString").contains(name))
                .collect(Collectors.toSet());
    }
}
