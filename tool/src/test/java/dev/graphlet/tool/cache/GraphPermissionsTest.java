package dev.graphlet.tool.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.index.PermissionIndex;
import dev.graphlet.tool.permission.Answer;
import dev.graphlet.tool.permission.Permission;
import dev.graphlet.tool.permission.PermissionTable;
import dev.graphlet.tool.permission.PermissionsReader;
import dev.graphlet.tool.permission.Provisioning;
import dev.graphlet.tool.permission.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Reads the permissions of Graph: {@code mvn test -pl tool -Dgraphlet.data=FOLDER}. */
@EnabledIfSystemProperty(named = "graphlet.data", matches = ".+")
class GraphPermissionsTest {
    private static List<Permission> all;
    private static PermissionTable table;

    @BeforeAll
    static void read() throws IOException {
        all = PermissionsReader.read(octets("permissions.json.gz"), "permissions.json");
        table = new PermissionTable(all);
    }

    @Test
    void readsAllPermissions() {
        assertThat(all).hasSize(917);
        byte[] index = PermissionIndex.write(all, "sha256:");
        assertThat(PermissionIndex.read(index, "sha256:")).contains(all);
        System.out.println("index of permissions: " + index.length + " bytes");
    }

    @Test
    void answersForEachRequestOfTheData() {
        Set<String> requests = new TreeSet<>();
        for (Permission permission : all) {
            for (Permission.PathSet set : permission.pathSets()) {
                set.paths().stream()
                        .filter(path -> !path.path().contains("?"))
                        .forEach(path -> set.methods().forEach(method -> requests.add(method + " " + path.path())));
            }
        }
        Map<Answer.Kind, Integer> kinds = new EnumMap<>(Answer.Kind.class);
        for (String request : requests) {
            Answer answer = table.find(request.split(" ", 2)[0], request.split(" ", 2)[1]);
            // What only an application may do at /me nobody may do.
            assertThat(answer.isKnown()).as(request).isTrue();
            for (Scheme scheme : Scheme.values()) {
                kinds.merge(answer.kind(scheme), 1, Integer::sum);
            }
        }
        System.out.println(requests.size() + " requests: " + kinds);
        assertThat(kinds.get(Answer.Kind.KNOWN)).isGreaterThan(3 * kinds.get(Answer.Kind.AMBIGUOUS));
    }

    @Test
    void knowsTheIdentifiers() throws IOException {
        Provisioning provisioning = Provisioning.read(octets("provisioningInfo.json.gz"), "provisioningInfo.json");
        assertThat(provisioning
                        .find("User.Read", Scheme.DELEGATED)
                        .orElseThrow()
                        .id())
                .isEqualTo("e1fe6dd8-ba31-4d61-89e7-88639da4683d");
        long without = all.stream()
                .flatMap(permission -> permission.schemes().keySet().stream()
                        .filter(scheme ->
                                provisioning.find(permission.name(), scheme).isEmpty()))
                .count();
        System.out.println(without + " permissions of a scheme have no identifier in the public cloud");
        assertThat(without).isLessThan(200);
    }

    private static byte[] octets(String name) throws IOException {
        Path file = Path.of(System.getProperty("graphlet.data")).resolve(name);
        return Octets.unpacked(Files.readAllBytes(file), name, Octets.LIMIT);
    }
}
