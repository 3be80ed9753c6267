package dev.graphlet.tool.search;

import java.util.List;
import java.util.Optional;

/**
 * Something that a service has.
 *
 * @param kind what it is: {@code action}, {@code entity}, {@code property}
 * @param name its name, of a member with its type: {@code user.mail}
 * @param description what is said about it
 * @param paths where it hangs, shortest first, each with its method if there is one only; none if nothing leads there
 * @param what how to import it, as one or two arguments; none for a permission
 */
public record Finding(String kind, String name, Optional<String> description, List<String> paths, List<String> what) {}
