package dev.graphlet.tool.description;

import dev.graphlet.tool.schema.EnumMember;
import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the descriptions out of a schema, of a capture of the same service that has more of them. */
public final class SchemaDocumentation {
    private SchemaDocumentation() {}

    /** Returns what {@code Core.Description} says of types and members, by their full names. */
    public static Documentation of(ServiceSchema schema) {
        Map<String, Map<String, String>> types = new HashMap<>();
        for (SchemaType type : schema.types()) {
            Map<String, String> members = new HashMap<>();
            type.annotations().description().ifPresent(text -> members.put("", text));
            if (type instanceof StructuredType structured) {
                note(members, structured.properties());
                note(members, structured.navigationProperties());
            } else if (type instanceof EnumType enumeration) {
                List<EnumMember> all = enumeration.members();
                note(members, all);
            }
            if (!members.isEmpty()) {
                types.put(type.name().toString(), members);
            }
        }
        return new Documentation(types);
    }

    private static void note(Map<String, String> texts, List<? extends Member> members) {
        for (Member member : members) {
            member.annotations().description().ifPresent(text -> texts.put(member.name(), text));
        }
    }
}
