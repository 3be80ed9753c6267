package shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.model.WriteMode;
import dev.graphlet.runtime.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shapes.other.Kind;
import shapes.other.Stranger;
import tools.jackson.databind.json.JsonMapper;

/** Hierarchies, keys and places of each kind. */
class ShapesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void derivedTypesBuildWithThePropertiesOfAllLevels() {
        TinyPuppy tiny = TinyPuppy.builder().name("n").weeks(1).grams(2.5).additionalProperty("x", 1).build();
        assertThat(new String(TinyPuppyCodec.TYPE.write(tiny, WriteMode.CREATE), StandardCharsets.UTF_8))
                .isEqualTo("{\"@odata.type\":\"#odd.shapes.tinyPuppy\",\"name\":\"n\",\"weeks\":1,\"grams\":2.5,\"x\":1}");
        Dog asDog = tiny;
        assertThat(asDog.toBuilder().name("m").build()).isEqualTo(tiny.toBuilder().name("m").build());
        assertThat(asDog).isNotEqualTo(Dog.builder().name("n").build());
    }

    @Test
    void aTypeWhoseBaseCanExistChecksWhatBothRequire() {
        assertThat(new PuppyValidator().check(Puppy.builder().build()))
                .extracting(Violation::pointer)
                .containsExactly("/name", "/weeks");
        assertThat(new DogValidator().check(Puppy.builder().name("n").build()))
                .extracting(Violation::pointer)
                .containsExactly("/weeks");
        assertThat(new AnimalValidator().check(Dog.unstagedBuilder().build())).hasSize(1);
    }

    @Test
    void anOpenTypeWithoutARequiredPropertyBeginsWithOneOfItsOwn() {
        assertThat(MAPPER.writeValueAsString(Anything.of("recordsRead", 42)))
                .isEqualTo("{\"@odata.type\":\"#odd.shapes.anything\",\"recordsRead\":42}");
    }

    @Test
    void keysOfAnyTypeMakeAddresses() {
        try (ShapesClient client = ShapesClient.builder().accessToken(AccessTokenProvider.of("t")).build()) {
            UUID id = UUID.fromString("2c9180a8-0000-4000-8000-00000000000f");
            assertThat(client.devices().deviceId(id).get().selectAll().target().reference()).isEqualTo("/devices/" + id);
            assertThat(client.lines().number(-7).delete().target().reference()).isEqualTo("/lines/-7");
            assertThat(client.counters().count(7L).get().selectAll().target().reference()).isEqualTo("/counters/7");
            assertThat(client.counter().get().selectAll().target().reference()).isEqualTo("/counter");
            assertThat(client.animals().id("a b/ü").get().selectAll().target().reference()).isEqualTo("/animals/a%20b%2F%C3%BC");
        }
    }

    @Test
    void aKeyThatTheCallerGivesIsSentOnCreateAndNeverOnUpdate() {
        Line line = Line.builder().number(7).text("t").build();
        assertThat(new String(LineCodec.TYPE.write(line, WriteMode.CREATE), StandardCharsets.UTF_8))
                .isEqualTo("{\"@odata.type\":\"#odd.shapes.line\",\"number\":7,\"text\":\"t\"}");
        LinePatch patch = LinePatch.between(Line.builder().number(8).build(), line);
        assertThat(patch.toJson()).isEqualTo("{\"text\":\"t\"}");
    }

    @Test
    void anEntitySetOfAnAbstractTypeTakesPatchesOfWhatItDeclares() {
        AnimalPatch patch = AnimalPatch.builder().additionalProperty("name", "n").build();
        assertThat(patch.toJson()).isEqualTo("{\"name\":\"n\"}");
    }

    @Test
    void typesOfAnotherServiceAreReadWithTheirOwn() {
        String json = "{\"kinds\":[\"one\",\"three\"],\"stranger\":{\"bed\":\"b\",\"from\":\"f\",\"kind\":\"two\","
                + "\"@odata.type\":\"#odd.shapes.guest\"},\"deviceId\":\"2c9180a8-0000-4000-8000-00000000000f\"}";
        Device device = MAPPER.readValue(json, Device.class);
        assertThat(device.kinds()).containsExactly(Kind.ONE, Kind.of("three"));
        assertThat(device.stranger()).get().isInstanceOf(Guest.class).extracting(Stranger::from).isEqualTo("f");
        assertThat(MAPPER.writeValueAsString(device)).isEqualTo(json);
    }

    @Test
    void nestedSpecsGiveClassesOfTheirOwn() {
        assertThat(Inner.builder().level(Level.HIGH).build()).hasToString("Inner{level=high}");
        assertThat(List.of(Level.Known.values())).containsExactly(Level.Known.LOW, Level.Known.HIGH, Level.Known.UNDECLARED);
    }
}
