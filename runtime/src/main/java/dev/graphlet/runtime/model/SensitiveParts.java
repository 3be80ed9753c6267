package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.url.Literals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the {@code @Sensitive} values in the content of a request. For the runtime. */
@InternalApi
public final class SensitiveParts {
    private final List<String> found = new ArrayList<>();

    private SensitiveParts() {}

    /**
     * Returns the sensitive values within {@code sent}, which are searched for when a text is created.
     *
     * @param sent a generated value or projection, a patch, the arguments of a call, or a list or map of these; other objects have
     *     none
     */
    public static SensitiveValues of(@Nullable Object sent) {
        return SensitiveValues.of(() -> {
            SensitiveParts parts = new SensitiveParts();
            parts.add(sent, false);
            return parts.found;
        });
    }

    private void add(@Nullable Object value, boolean sensitive) {
        if (value instanceof StructuredValue owner) {
            addProperties(owner, sensitive);
        } else if (value instanceof StructuredPatch<?> patch) {
            addProperties(StructuredPatch.changes(patch), sensitive);
        } else if (value instanceof ProjectedValue<?> view) {
            addProperties(view.entity, sensitive);
        } else if (value instanceof CallArguments arguments) {
            arguments.values().forEach((parameter, given) -> add(given, sensitive || parameter.isSensitive()));
        } else if (value instanceof Iterable<?> items && !(value instanceof JsonNode)) {
            items.forEach(item -> add(item, sensitive));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> add(item, sensitive));
        } else if (value instanceof JsonNode tree) {
            addTree(tree, sensitive);
        } else if (sensitive && value != null) {
            addScalar(value);
        }
    }

    private void addProperties(StructuredValue owner, boolean sensitive) {
        StructuredCodec codec = owner.codec();
        for (int i = owner.nextPresent(1); i >= 0; i = owner.nextPresent(i + 1)) {
            boolean hidden = sensitive || codec.property(i).isSensitive();
            add(codec.get(i, owner), hidden);
            add(owner.lexicalForm(i), hidden);
        }
        owner.extras.undeclared.values().forEach(tree -> addTree(tree, sensitive));
    }

    private void addTree(JsonNode tree, boolean sensitive) {
        if (tree instanceof BoundUrl url) {
            found.addAll(url.sensitive().values());
        } else if (tree.isContainer()) {
            tree.valueStream().forEach(item -> addTree(item, sensitive));
        } else if (sensitive) {
            found.add(tree.asString());
        }
    }

    private void addScalar(Object value) {
        found.add(Literals.bare(value));
        if (value instanceof byte[] octets) {
            found.add(Base64.getEncoder().withoutPadding().encodeToString(octets));
            found.add(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
            found.add(Arrays.toString(octets));
        }
    }
}
