package dev.graphlet.tool.index;

import dev.graphlet.tool.description.Documentation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is documented as octets; see {@link SchemaIndex}. */
public final class DescriptionIndex {
    private DescriptionIndex() {}

    /** Returns the index of a documentation that was read from a document with a digest. */
    public static byte[] write(Documentation documentation, String digest) {
        IndexOutput output = new IndexOutput();
        output.number(documentation.types().size());
        documentation.types().forEach((type, members) -> {
            output.text(type);
            output.number(members.size());
            members.forEach((member, text) -> {
                output.text(member);
                output.text(text);
            });
        });
        return IndexFile.seal(digest, output.toByteArray());
    }

    /** Returns the documentation, or empty if the index is broken, foreign, of another version or document. */
    public static Optional<Documentation> read(byte[] index, String digest) {
        Optional<IndexInput> opened = IndexFile.open(index, digest);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        IndexInput input = opened.get();
        Map<String, Map<String, String>> types = new HashMap<>();
        for (int i = input.count(); i > 0; i--) {
            String type = input.text();
            int count = input.count();
            Map<String, String> members = new HashMap<>(2 * count);
            for (int j = count; j > 0; j--) {
                members.put(input.text(), input.text());
            }
            types.put(type, members);
        }
        return Optional.of(new Documentation(types));
    }
}
