package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adds members at random to specs that are formatted at random. */
class RandomSpecsTest {
    private static final int SPECS = 40;
    private static final JavaParser PARSER = new JavaParser();

    @TempDir
    static Path root;

    static List<Long> seeds() {
        return List.of(1L, 2L, 3L, 4L, 5L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepWhatTheyHadAndGetWhatTheyShould(long seed) throws IOException {
        SpecFolder specs = new SpecFolder(root);
        Random random = new Random(seed);
        for (int i = 0; i < SPECS; i++) {
            RandomSpec spec = new RandomSpec(random);
            specs.write("a.java", spec.text());
            check(specs, spec, random);
        }
    }

    private static void check(SpecFolder specs, RandomSpec spec, Random random) throws IOException {
        List<MemberSource> members =
                new ArrayList<>(spec.members().stream().map(SpecFolder::member).toList());
        Collections.shuffle(members, random);
        members = members.subList(0, 1 + random.nextInt(members.size()));
        SpecSources sources = specs.read();
        assertThat(sources.problems()).as(spec.text()).isEmpty();
        Spec before = SpecFolder.find(sources, "a");
        SpecMerge merge = sources.merge(List.of(new SpecAddition(before, members, spec.operations(), Map.of())));
        assertThat(merge.problems()).as(spec.text()).isEmpty();
        Set<String> expected = names(before);
        for (MemberSource each : members) {
            expected.add(NewMember.read(each, before.kind(), PARSER).member().name());
        }
        if (merge.files().isEmpty()) {
            assertThat(names(before)).isEqualTo(expected);
            return;
        }
        MergedFile merged = merge.files().get(0);
        Insertions.check(merged);
        specs.write("a.java", merged.text());
        SpecSources again = specs.read();
        assertThat(again.problems()).as(merged.text()).isEmpty();
        Spec after = SpecFolder.find(again, "a");
        assertThat(names(after)).as(merged.text()).isEqualTo(expected);
        before.operations().ifPresent(listed -> {
            List<String> now = after.operations().orElseThrow();
            assertThat(now.subList(0, listed.size())).isEqualTo(listed);
            assertThat(now).containsAll(spec.operations()).doesNotHaveDuplicates();
        });
        Collections.shuffle(members, random);
        SpecMerge second = again.merge(List.of(new SpecAddition(after, members, spec.operations(), Map.of())));
        assertThat(second.files()).as(merged.text()).isEmpty();
        assertThat(second.problems()).as(merged.text()).isEmpty();
    }

    private static Set<String> names(Spec spec) {
        Set<String> names = new TreeSet<>();
        spec.members().forEach(member -> assertThat(names.add(member.name())).isTrue());
        return names;
    }
}
