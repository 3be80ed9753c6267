package dev.graphlet.processor.partial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;

/** Builds of all sources, each made once: of the shop, and of the shop after a change. */
final class CleanBuilds {
    private final Path folder;
    private final Map<List<Object>, Build> builds = new HashMap<>();

    CleanBuilds(Path folder) {
        this.folder = folder;
    }

    /** Returns that of the shop. */
    Build before(JavaCompiler compiler) {
        return build(compiler, Optional.empty());
    }

    /** Returns that of the shop after the change. */
    Build after(Change change, JavaCompiler compiler) {
        return build(compiler, Optional.of(change));
    }

    private Build build(JavaCompiler compiler, Optional<Change> change) {
        return builds.computeIfAbsent(List.of(compiler.getClass(), change), key -> {
            Workspace workspace = new Workspace(folder.resolve("clean" + builds.size()));
            workspace.write(Shop.sources());
            change.ifPresent(made -> made.applyTo(workspace));
            Build build = new Build(compiler, workspace).sources(workspace.allSources());
            assertThat(build.run()).isEmpty();
            return build;
        });
    }

    /** Returns the simple names of types, and of all that the build wrote from them. */
    static String[] outputOf(List<String> types, Build build) {
        Stream<String> written = build.isolating.written().entrySet().stream()
                .filter(file -> types.contains(simple(file.getValue().get(0))))
                .map(file -> simple(file.getKey()));
        return Stream.concat(types.stream(), written).toArray(String[]::new);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
