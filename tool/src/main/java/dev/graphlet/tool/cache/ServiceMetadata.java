package dev.graphlet.tool.cache;

import dev.graphlet.tool.schema.ServiceSchema;
import java.time.LocalDate;

/**
 * A schema with what facts say of it.
 *
 * @param schema the schema
 * @param name what messages call its source
 * @param date the day of the CSDL; see {@link Data#date()}
 * @param digest the digest of the CSDL
 */
public record ServiceMetadata(ServiceSchema schema, String name, LocalDate date, String digest) {}
