package shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Entities that are the only ones at their places, and have no key. */
class KeylessTest {
    private final List<GraphHttpRequest> sent = new ArrayList<>();

    private GraphTransport answering(String body) {
        return request -> {
            sent.add(request);
            return CompletableFuture.completedFuture(
                    new GraphResponse(200, Headers.none(), body.getBytes(StandardCharsets.UTF_8)));
        };
    }

    @Test
    void oneThatDeclaresNothingSelectsNothing() {
        try (ShapesClient client = ShapesClient.builder()
                .accessToken(AccessTokenProvider.of("t"))
                .transport(answering("{\"@odata.type\":\"#odd.shapes.root\",\"region\":\"eu\"}"))
                .build()) {
            Root root = client.root().get().send();

            assertThat(sent.get(0).uri()).hasToString("https://graph.example.com/v1.0/root");
            assertThat(root.additionalProperties()).containsOnlyKeys("region");
            assertThat(client.root().devices().list().target().reference()).startsWith("/root/devices?$select=");
        }
    }

    @Test
    void oneWithPropertiesIsReadAndUpdatedByThoseAlone() {
        try (ShapesClient client = ShapesClient.builder()
                .accessToken(AccessTokenProvider.of("t"))
                .transport(answering("{\"language\":\"de\",\"strict\":true}"))
                .build()) {
            SettingsPath path = client.root().settings();
            Settings settings = path.get().send();
            UpdateSettingsRequest update =
                    path.update(SettingsPatch.between(settings, settings.toBuilder().strict(false).build()));
            update.send();

            assertThat(settings.language()).isEqualTo("de");
            assertThat(sent.get(0).uri()).hasToString("https://graph.example.com/v1.0/root/settings?$select=language,strict");
            assertThat(sent.get(1).method()).hasToString("PATCH");
            assertThat(new String(update.body().orElseThrow(), StandardCharsets.UTF_8)).isEqualTo("{\"strict\":false}");
            assertThat(new SettingsValidator().check(Settings.unstagedBuilder().build())).hasSize(1);
        }
    }

    @Test
    void theRegistryNamesWhatCanBeDoneWithOne() {
        assertThat(SettingsCodec.TYPE.edmType().operations())
                .containsExactlyInAnyOrder(EdmOperation.GET, EdmOperation.UPDATE, EdmOperation.DELETE);
        assertThat(SettingsCodec.TYPE.edmType().keys()).isEmpty();
    }

    @Test
    void noCollectionOfThemIsGenerated() {
        for (String name : List.of("RootCollectionPath", "SettingsCollectionPath", "PlaceCollectionPath", "ListSettingsRequest", "CreateRootRequest")) {
            assertThat(KeylessTest.class.getClassLoader().getResource("shapes/" + name + ".class")).isNull();
        }
        assertThat(Arrays.stream(ProfilesPath.class.getDeclaredMethods()).map(Method::getName)).doesNotContain("cast");
    }

    @Test
    void aDerivedTypeMayBringTheKey() {
        try (ShapesClient client = ShapesClient.builder()
                .accessToken(AccessTokenProvider.of("t"))
                .transport(answering("{}"))
                .build()) {
            assertThat(client.profiles().name("x").get().selectAll().target().reference()).isEqualTo("/profiles/x");
            assertThat(ProfilePath.cast(client.root().place()).get().selectAll().target().reference())
                    .isEqualTo("/root/place/odd.shapes.profile");
        }
    }
}
