package dev.graphlet.runtime.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {
    private static final String ASCII = IntStream.range(0, 128)
            .mapToObj(character -> Character.toString(character))
            .collect(Collectors.joining());
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static String unchanged(String encoded) {
        return encoded.replaceAll("%[0-9A-F]{2}", "");
    }

    @Test
    void onlyWhatEachPlaceAllowsStays() {
        assertThat(unchanged(PercentEncoding.segment(ASCII)).replaceAll("[^0-9A-Za-z]", ""))
                .isEqualTo(ALPHANUMERIC);
        assertThat(unchanged(PercentEncoding.segment(ASCII)))
                .containsOnlyOnce("-")
                .hasSize(ALPHANUMERIC.length() + 4);
        assertThat(PercentEncoding.segment("a/b c%\u00e9")).isEqualTo("a%2Fb%20c%25%C3%A9");
    }

    @Test
    void eachCharacterOfASegmentIsKnown() {
        ASCII.chars()
                .forEach(character -> assertThat(PercentEncoding.isSegment("x" + (char) character))
                        .as("%c", character)
                        .isEqualTo((ALPHANUMERIC + "-._~!$&'()*+,;=:@").indexOf(character) >= 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%41", "a%2fb", "%30%A9%aF", "...", "%2E%2E%2E", ".a"})
    void isASegment(String text) {
        assertThat(PercentEncoding.isSegment(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "%4", "%4g", "%g4", "a%", ".", "..", "%2e", "%2E.", ".%2e"})
    void isNoSegment(String text) {
        assertThat(PercentEncoding.isSegment(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"D7FF, true", "D800, false", "DBFF, false", "DC00, false", "DFFF, false", "E000, true"})
    void aLoneSurrogateHasNoEncoding(String codeUnit, boolean encodable) {
        String text = Character.toString((char) Integer.parseInt(codeUnit, 16));
        assertThat(PercentEncoding.isEncodable("a" + text)).isEqualTo(encodable);
        assertThat(PercentEncoding.isEncodable("\ud83d\ude00" + text)).isEqualTo(encodable);
    }
}
