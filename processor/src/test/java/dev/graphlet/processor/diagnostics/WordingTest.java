package dev.graphlet.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void listsEightAndCountsTheRest() {
        assertThat(Wording.list(numbers(8))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8");
        assertThat(Wording.list(numbers(10))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8 and 2 more");
    }

    @Test
    void suggestsTheNearestAtMostTwoEditsAway() {
        assertThat(Wording.nearest("Strnig", List.of("String", "Strong"))).contains("String");
        assertThat(Wording.nearest("List", List.of("Last", "List"))).contains("List");
        assertThat(Wording.nearest("Strnng", List.of("String", "Strong"))).contains("String");
        assertThat(Wording.nearest("Sting", List.of("Integer"))).isEmpty();
        assertThat(Wording.nearest("abc", List.of("abcdef"))).isEmpty();
    }

    @Test
    void asksOnlyIfThereIsASuggestion() {
        assertThat(Wording.didYouMean(Wording.nearest("Lst", List.of("List")))).isEqualTo(" Did you mean 'List'?");
        assertThat(Wording.didYouMean(Wording.nearest("Lst", List.of("Object"))))
                .isEmpty();
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }
}
