package dev.graphlet.processor.reading;

import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.ResourceOperation;
import java.util.Optional;
import java.util.Set;

/** What only {@code @GraphEntity} says: where the entities are and what may be done there. */
record EntityParts(Optional<Resource> entitySet, Optional<Resource> singleton, Set<ResourceOperation> operations) {
    /** Methods of every client; those of {@code Object} are reserved for all accessors. */
    private static final Set<String> CLIENT = Set.of("batch", "builder", "close", "send", "sendAsync", "transport");

    private static final EntityParts NONE = new EntityParts(Optional.empty(), Optional.empty(), Set.of());

    static EntityParts read(Word word) {
        return word.name().equals(SpecKind.ENTITY.annotation())
                ? new EntityParts(
                        resource(word, "entitySet"), resource(word, "singleton"), word.operations("operations"))
                : NONE;
    }

    private static Optional<Resource> resource(Word word, String member) {
        String path = word.string(member);
        String accessor = JavaNames.accessor(path.substring(path.lastIndexOf('/') + 1));
        String name = CLIENT.contains(accessor) ? accessor + "_" : accessor;
        return path.isEmpty() ? Optional.empty() : Optional.of(new Resource(path, name, word.origin(member)));
    }
}
