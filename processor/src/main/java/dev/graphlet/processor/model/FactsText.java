package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;

/**
 * The values of {@code @Facts} for a package of specs.
 *
 * @param format the version of the form of the texts
 * @param service the root of the service
 * @param namespace the namespace of names that are written without one
 * @param date the date of the metadata
 * @param digest the digest of the metadata; empty if unknown
 * @param permissions the date of the data on permissions; empty if there are none
 * @param blocks the texts
 * @param origin the position of the annotation
 */
public record FactsText(
        int format,
        String service,
        String namespace,
        String date,
        String digest,
        String permissions,
        List<String> blocks,
        Origin origin) {}
