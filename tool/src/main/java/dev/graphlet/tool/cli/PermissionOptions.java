package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.Freshness;
import dev.graphlet.tool.cache.GraphSources;
import dev.graphlet.tool.cache.Source;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.permission.GraphPermissions;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says where the data on permissions are. */
final class PermissionOptions {
    @Option(
            names = "--permissions",
            paramLabel = "FILE|URL",
            description = "Read the permissions of Graph (permissions.json) from here.")
    private @Nullable String permissions;

    /** Returns whether the user says where the data are. */
    boolean isGiven() {
        return permissions != null;
    }

    /**
     * Reads the permissions.
     *
     * @throws DataException if they cannot be had; the message names the option of this class
     */
    GraphPermissions read(Freshness freshness, Session session) {
        Source source = permissions == null ? GraphSources.PERMISSIONS : Source.of(permissions);
        return advised(
                source,
                session,
                "--permissions",
                () -> MetadataOptions.cache(session).permissions(source, freshness));
    }

    /** Reads data with progress; a failure advises {@code option} instead of that for metadata. */
    static <T> T advised(Source source, Session session, String option, Supplier<T> read) {
        session.progress("Reading " + source.name() + " …");
        try {
            return read.get();
        } catch (DataException e) {
            throw new DataException(String.valueOf(e.getMessage()).replace("--from", option), e);
        } finally {
            session.progress("");
        }
    }
}
