package dev.graphlet.testkit.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.olingo.server.api.uri.queryoption.SelectItem;
import org.apache.olingo.server.api.uri.queryoption.SelectOption;
import tools.jackson.databind.node.ObjectNode;

/** {@code $select}: keeps the named properties and all control information. */
final class Selection {
    private Selection() {}

    static ObjectNode of(SelectOption select, ObjectNode json) {
        List<List<String>> paths = new ArrayList<>();
        for (SelectItem item : select.getSelectItems()) {
            if (item.isStar()) {
                return json.deepCopy();
            }
            paths.add(item.getResourcePath().getUriResourceParts().stream()
                    .map(part -> AnnotationNames.decoded(part.getSegmentValue()))
                    .toList());
        }
        return kept(paths, json);
    }

    private static ObjectNode kept(List<List<String>> paths, ObjectNode json) {
        ObjectNode kept = json.deepCopy();
        Set<String> whole = new HashSet<>();
        Set<String> named = new HashSet<>();
        paths.forEach(path -> {
            named.add(path.get(0));
            if (path.size() == 1) {
                whole.add(path.get(0));
            }
        });
        kept.remove(kept.propertyNames().stream()
                .filter(name -> !name.startsWith("@odata."))
                .filter(name -> !named.contains(name.indexOf('@') > 0 ? name.substring(0, name.indexOf('@')) : name))
                .toList());
        for (String name : named) {
            if (!whole.contains(name) && kept.get(name) instanceof ObjectNode complex) {
                List<List<String>> within = paths.stream()
                        .filter(path -> path.get(0).equals(name))
                        .map(path -> path.subList(1, path.size()))
                        .toList();
                kept.set(name, kept(within, complex));
            }
        }
        return kept;
    }
}
