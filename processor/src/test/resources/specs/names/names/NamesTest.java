package names;

import static names.OddProperties.ODD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.model.PropertyAbsentException;
import dev.graphlet.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Names that mean something to Java, to the models or to their builders; and more properties than a long has bits. */
class NamesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> NAMES = OddCodec.TYPE.edmType().properties().stream()
            .filter(property -> property.type().equals("Edm.String"))
            .map(EdmProperty::name)
            .toList();

    private static String json(List<String> names) {
        return names.stream().map(n -> "\"" + n + "\":\"of " + n + "\"").collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void eachOfManyPropertiesIsKeptInWhateverOrder() {
        assertThat(NAMES).hasSizeGreaterThan(Long.SIZE);
        List<String> names = new ArrayList<>(NAMES);
        for (int seed = 0; seed < 20; seed++) {
            String json = json(names);
            Odd value = MAPPER.readValue(json, Odd.class);
            assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
            assertThat(MAPPER.writeValueAsString(value.toBuilder().build())).isEqualTo(json);
            assertThat(value.additionalProperties()).isEmpty();
            Collections.shuffle(names, new Random(seed));
        }
    }

    @Test
    void eachOfManyPropertiesMayBeThereAlone() {
        for (String name : NAMES) {
            Odd value = MAPPER.readValue("{\"" + name + "\":\"v\"}", Odd.class);
            assertThat(value).hasToString("Odd{" + name + "=v}").isNotEqualTo(Odd.unstagedBuilder().build());
            assertThat(MAPPER.readValue("{\"" + name + "\":null}", Odd.class)).hasToString("Odd{" + name + "=null}");
        }
    }

    @Test
    void accessorsHaveAnUnderscoreWhereTheirNameIsTaken() {
        Odd value = MAPPER.readValue(json(NAMES), Odd.class);
        assertThat(value.className()).isEqualTo("of class");
        assertThat(value.theClass()).contains("of getClass");
        assertThat(value.toBuilder_()).contains("of toBuilder");
        assertThat(value.etag_()).contains("of etag");
        assertThat(value.codec_()).contains("of codec");
        assertThat(value.Optional_()).contains("of Optional");
        assertThat(value.has()).contains("of has");
        assertThat(value.a()).contains("of a");
        assertThat(value.A()).contains("of A");
        assertThat(value.aB()).contains("of aB");
        assertThat(value.a_b()).contains("of a_b");
        assertThat(value.has(ODD.has())).isTrue();
        assertThat(value.has(ODD.equals_())).isTrue();
        assertThat(value.etag()).isEmpty();
        assertThatThrownBy(value::hash)
                .isInstanceOf(PropertyAbsentException.class)
                .hasMessageStartingWith("'hashCode' is absent");
    }

    @Test
    void twinsThatDifferInCaseAreClearedApart() {
        OddPatch patch = OddPatch.builder().clearA().A("x").a("y").clearA_().order("o").build();
        assertThat(patch.toJson())
                .isEqualTo("{\"order\":\"o\",\"a\":\"y\",\"A\":null}");
    }

    @Test
    void violationsNameThePropertyAsOnTheWire() {
        assertThat(new OddValidator().check(Odd.unstagedBuilder().build()))
                .extracting(Violation::toString)
                .containsExactly(
                        "/class: 'class' is required, but it is absent or null [required]",
                        "/hashCode: 'hashCode' is required, but it is absent or null [required]");
    }

    @Test
    void membersOfAnEnumerationMayBeCalledLikeItsMethods() {
        assertThat(OddStatus.of("default")).isSameAs(OddStatus.BY_DEFAULT);
        assertThat(OddStatus.UNDECLARED.known()).isSameAs(OddStatus.Known.UNDECLARED);
        assertThat(OddStatus.of("else").known()).isSameAs(OddStatus.Known.UNDECLARED_);
        assertThat(OddFlags.of(List.of(OddFlags.OF, OddFlags.MEMBERS)).known())
                .containsExactlyInAnyOrder(OddFlags.Known.OF, OddFlags.Known.MEMBERS);
    }

    @Test
    void typesMayBeCalledLikeConstants() {
        String json = "{\"os\":\"windows\",\"instance\":\"one,instance\",\"guest\":\"os\"}";
        Server server = MAPPER.readValue(json, Server.class);
        assertThat(server.os()).contains(OS.WINDOWS);
        assertThat(server.guest()).contains(OS.of("os"));
        assertThat(server.instance().orElseThrow().members()).hasSize(2);
        assertThat(MAPPER.writeValueAsString(server)).isEqualTo(json);
    }

    @Test
    void oneAndManyMayBeCalledAlike() {
        try (NamesClient client = NamesClient.builder().accessToken(AccessTokenProvider.of("t")).build()) {
            NewsCollectionPath many = client.news();
            NewsPath one = many.id("1");
            assertThat(many.list().target().reference()).isEqualTo("/news?$select=id,headline,flags");
            assertThat(one.get().selectAll().target().reference()).isEqualTo("/news/1");
            assertThat(client.builder_().id("1").get().selectAll().target().reference()).isEqualTo("/builder/1");
        }
    }

    @Test
    void methodsOfPathsAndClientsHaveAnUnderscoreWhereTheirNameIsTaken() {
        try (NamesClient client = NamesClient.builder().accessToken(AccessTokenProvider.of("t")).build()) {
            WayPath way = client.send_().path("x");
            assertThat(way.get_().list_().id("1")).hasToString("/send(path='x')/get/list/1");
            assertThat(way.get().selectAll()).hasToString("GET /send(path='x')");
            assertThat(way.media_()).isNotSameAs(way.media());
            assertThat(way.etag_().get_().getRef().remove()).hasToString("DELETE /send(path='x')/etag/get/get/$ref");
            assertThat(way.entityId()).isEqualTo("https://graph.example.com/v1.0/send(path='x')");
            assertThat(way.entityId_()).hasToString("POST /send(path='x')/odd.names.entityId");
            assertThat(way.update_("a", "b", "c", "d"))
                    .hasToString("GET /send(path='x')/odd.names.update(path='a',sender='b',in='c',class='d')");
            assertThat(client.send_().count_("a")).hasToString("GET /send/odd.names.count(in='a')");
            assertThat(client.send_().key_(1, null)).hasToString("GET /send/odd.names.key(key=1)");
            assertThat(client.batch_()).hasToString("POST /batch");
            assertThat(client.request_("a", null)).hasToString("GET /request(root='a')");
            assertThat(WayCalls.ALL).contains(WayCalls.ALL_).hasSize(6);
            assertThat(WayCalls.PARAMETER_NAMES).isEqualTo("in,key,request,path,path,sender,in,theClass");
        }
    }
}
