package dev.graphlet.runtime.edm;

import dev.graphlet.runtime.InternalApi;
import java.util.List;

/**
 * An enumeration type (OData CSDL 4.01, section 10).
 *
 * @param name the qualified name
 * @param aliases other qualified names of the type on the wire
 * @param flags whether a value may combine several members, separated by commas
 * @param members the declared members by their wire names, in the order of the spec
 */
@InternalApi
public record EdmEnumType(String name, List<String> aliases, boolean flags, List<String> members) {
    /** Creates a description with copies of the lists. */
    public EdmEnumType {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }
}
