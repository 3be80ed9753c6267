package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.GraphSources;
import dev.graphlet.tool.cache.Source;
import dev.graphlet.tool.failure.Nearest;
import dev.graphlet.tool.failure.UsageException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says where the metadata are that a service is compared with. */
final class ComparisonOptions {
    @Option(
            names = "--beta",
            paramLabel = "FILE|URL",
            description = "Read the CSDL of beta from here, to tell what is in beta only.")
    private @Nullable String beta;

    @Option(
            names = "--cloud",
            paramLabel = "CLOUD=FILE|URL",
            description = "Read the CSDL of a national cloud, such as CHINA, from here. May be repeated.")
    private Map<String, String> clouds = new LinkedHashMap<>();

    /** Returns where the user says that the CSDL of beta is. */
    Optional<Source> beta() {
        return Optional.ofNullable(beta).map(Source::of);
    }

    /** Returns where the user says that the CSDL of a cloud is. */
    Optional<Source> cloud(String cloud) {
        return Optional.ofNullable(clouds.get(cloud)).map(Source::of);
    }

    /**
     * Checks the names of clouds.
     *
     * @param named those that packages name
     * @throws UsageException if there is no such cloud, or none of the packages names it
     */
    void check(Set<String> named) {
        for (String cloud : clouds.keySet()) {
            if (!GraphSources.clouds().contains(cloud)) {
                throw new UsageException("There is no cloud '" + cloud + "'."
                        + Nearest.of(cloud, GraphSources.clouds())
                                .map(near -> " Did you mean '" + near + "'?")
                                .orElse(" There are " + String.join(", ", GraphSources.clouds()) + "."));
            }
            if (!named.contains(cloud)) {
                throw new UsageException("No package is for the cloud '" + cloud + "'. Add clouds = Cloud." + cloud
                        + " to its @GraphService, or leave out --cloud.");
            }
        }
    }
}
