package dev.graphlet.tool.description;

import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import java.util.Map;
import java.util.Optional;

/** Describes types and members in the words of the documentation, else in those of the schema. */
public final class Descriptions {
    private final ServiceSchema schema;
    private final Documentation documentation;

    /** Creates descriptions of the types of a schema. */
    public Descriptions(ServiceSchema schema, Documentation documentation) {
        this.schema = schema;
        this.documentation = documentation;
    }

    /** Returns what a type is, as one line, or empty if nobody says it. */
    public Optional<String> of(QualifiedName type) {
        return documented(type, "")
                .or(() -> schema.type(type).flatMap(found -> found.annotations().description()));
    }

    /** Returns what a member is that a type declares itself, as one line, or empty if nobody says it. */
    public Optional<String> of(SchemaType type, Member member) {
        return documented(type.name(), member.name())
                .or(() -> member.annotations().description());
    }

    private Optional<String> documented(QualifiedName type, String member) {
        Map<String, String> members = documentation.types().get(type.toString());
        if (members == null) {
            members = documentation.types().get(TypeScriptName.of(schema.namespace(), type, ""));
        }
        if (members == null) {
            members = documentation.types().get(TypeScriptName.of(schema.namespace(), type, "Namespace"));
        }
        return members == null ? Optional.empty() : Optional.ofNullable(members.get(member));
    }
}
