package dev.graphlet.tool.cli;

import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Selects the packages that a command is about. */
final class PackageSelection {
    private PackageSelection() {}

    /**
     * Returns the packages with {@code @GraphService}, or the one of a name.
     *
     * @throws UsageException if there is none
     */
    static List<SpecPackage> of(SpecSources sources, Path folder, @Nullable String name) {
        List<SpecPackage> all = sources.packages();
        if (all.isEmpty()) {
            throw new UsageException("No package below " + folder
                    + " has @GraphService. Import specs first, as in 'graphlet import /users', or name the folder of"
                    + " your sources by --sources.");
        }
        if (name == null) {
            return all;
        }
        List<SpecPackage> named =
                all.stream().filter(each -> each.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw new UsageException("No package '" + name + "' below " + folder + " has @GraphService. There is "
                    + all.stream().map(SpecPackage::name).collect(Collectors.joining(", ")) + ".");
        }
        return named;
    }

    /**
     * Checks that metadata that the user names are about the packages.
     *
     * @throws UsageException if they are not
     */
    static void check(List<SpecPackage> packages, MetadataOptions metadata, ComparisonOptions comparison) {
        Set<String> roots = packages.stream()
                .map(each -> PinnedPackage.of(each).root())
                .collect(Collectors.toCollection(TreeSet::new));
        if (metadata.from != null && roots.size() > 1) {
            throw new UsageException("The packages are of several services, " + String.join(", ", roots)
                    + ", but --from is the metadata of one. Name a package of it with --package.");
        }
        comparison.check(
                packages.stream().flatMap(each -> each.clouds().stream()).collect(Collectors.toSet()));
    }
}
