package dev.graphlet.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of one spec are different files, also on a disk that ignores case. */
class GeneratedNamesTest {
    private static final List<String> SETS =
            List.of("Run", "run", "RUN", "Runs", "Warp", "RunS", "RunCollection", "RunItem", "RunCollectionItem");
    private static final List<String> NAVIGATIONS =
            List.of("collection", "Collection", "collectionItem", "item", "s", "S", "sItem", "SITEM", "runs");

    @ParameterizedTest
    @ValueSource(strings = {"run", "warpath", "listrunsrequest", "deltarunsrequest", "runcollectionpath", "dispatch"})
    void differInMoreThanCase(String name) {
        for (String javaName : List.of(JavaNames.model(name), name)) {
            for (String set : SETS) {
                List<String> all = GeneratedNames.of(spec(javaName, set)).all().stream()
                        .map(GeneratedType::name)
                        .toList();
                Set<String> files = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
                files.addAll(all);

                assertThat(files)
                        .as("%s at %s", javaName, set)
                        .hasSize(all.size())
                        .hasSizeGreaterThan(30);
            }
        }
    }

    @Test
    void aModelIsCalledLikeNoClassThatBelongsToAnother() {
        assertThat(List.of("audioCodec", "createRunRequest", "listÄpfelRequest", "known"))
                .extracting(JavaNames::model)
                .containsExactly("AudioCodec_", "CreateRunRequest_", "ListÄpfelRequest_", "Known_");
        assertThat(List.of("codec", "dispatch", "listRequest", "getterRequest", "approvalStage", "path2"))
                .extracting(JavaNames::model)
                .containsExactly("Codec", "Dispatch", "ListRequest", "GetterRequest", "ApprovalStage", "Path2");
    }

    private static StructuredSpec spec(String javaName, String set) {
        Set<ResourceOperation> operations = EnumSet.allOf(ResourceOperation.class);
        TypeReference reference = new TypeReference(
                "test",
                "run",
                TypeReference.Kind.ENTITY,
                "test",
                javaName,
                false,
                false,
                false,
                Optional.of(new EntityTarget(set, operations, true, true)));
        List<Property> navigations = new ArrayList<>();
        NAVIGATIONS.forEach(name -> navigations.add(navigation(name, reference)));
        return new StructuredSpec(
                new Service("Test", "test", "https://graph.example.com", "test.spec", "test", List.of(), Origin.NONE),
                reference,
                List.of(),
                "test.spec.run",
                false,
                false,
                Optional.empty(),
                navigations,
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                operations,
                List.of(),
                Optional.empty(),
                Documentation.NONE,
                Origin.NONE);
    }

    private static Property navigation(String name, TypeReference target) {
        return new Property(
                name,
                name,
                target,
                true,
                Set.of(),
                Optional.of(new Navigation(true, Set.of(ResourceOperation.LIST), true, List.of())),
                List.of(),
                Documentation.NONE,
                Origin.NONE);
    }
}
