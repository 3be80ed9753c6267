package dev.graphlet.tool.source;

import java.util.Set;

/**
 * The source of a member to add to a spec.
 *
 * @param text one method as it stands in an interface, or one constant without a comma: comment, annotations and
 *     declaration, lines separated by {@code \n}, indented by 4 spaces a level from no indentation on
 * @param imports the qualified names of the types that the text calls by their simple names
 */
public record MemberSource(String text, Set<String> imports) {
    /** Creates the source of a member. */
    public MemberSource {
        text = text.strip();
        imports = Set.copyOf(imports);
    }
}
