package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Spec;
import dev.graphlet.tool.client.Client;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The paths of all pages. Those of two pages differ in more than case, since file systems may ignore case. */
final class PagePaths {
    private final IdentityHashMap<OperationGroup, String> operations = new IdentityHashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    PagePaths(Client client, List<OperationGroup> groups) {
        client.types()
                .forEach(spec -> types.put(
                        spec.specClass(), unique("resources/", spec.reference().name())));
        groups.forEach(group -> operations.put(group, unique("api/", Titles.of(group))));
    }

    private String unique(String folder, String title) {
        String name =
                title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-").replaceAll("^-|-$", "");
        String path = folder + (name.isEmpty() ? "page" : name);
        int number = 1;
        while (!taken.add(number == 1 ? path : path + "-" + number)) {
            number++;
        }
        return number == 1 ? path : path + "-" + number;
    }

    /** Returns the path of the page of an operation, without an extension. */
    String of(OperationGroup group) {
        return Objects.requireNonNull(operations.get(group));
    }

    /** Returns the path of the page of a type, without an extension. */
    String of(Spec spec) {
        return Objects.requireNonNull(types.get(spec.specClass()), spec.specClass());
    }
}
