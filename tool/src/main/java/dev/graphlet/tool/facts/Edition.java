package dev.graphlet.tool.facts;

import dev.graphlet.tool.schema.ServiceSchema;
import java.time.LocalDate;

/**
 * The metadata of a service on a day.
 *
 * @param schema what they say
 * @param date the day
 * @param digest the digest of the CSDL
 */
public record Edition(ServiceSchema schema, LocalDate date, String digest) {}
