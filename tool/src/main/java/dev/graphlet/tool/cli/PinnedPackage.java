package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.Source;
import dev.graphlet.tool.facts.FactsFile;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.spec.SpecTarget;
import java.nio.file.Path;
import java.util.List;

/**
 * A package that has facts, be it there or about to be written.
 *
 * @param name its name
 * @param folder its folder
 * @param root the root of its service, without a slash at its end
 * @param namespace the namespace of specs that say none themselves
 * @param clouds the national clouds that it is for
 */
record PinnedPackage(String name, Path folder, String root, String namespace, List<String> clouds) {
    static PinnedPackage of(SpecPackage specs) {
        String endpoint = specs.service().getOrDefault("endpoint", PinSources.GRAPH + "v1.0");
        String root = Source.root(endpoint);
        return new PinnedPackage(specs.name(), specs.folder(), root, specs.namespace(), specs.clouds());
    }

    /** Returns a package into which specs are imported. {@code endpoint} is that of a new one. */
    static PinnedPackage of(SpecTarget target, String endpoint) {
        return target.present()
                .map(PinnedPackage::of)
                .orElseGet(() ->
                        new PinnedPackage(target.name(), target.folder(), endpoint, target.namespace(), List.of()));
    }

    /** Returns the file of the facts. */
    Path file() {
        return folder.resolve(FactsFile.NAME);
    }
}
