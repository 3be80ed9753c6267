package dev.graphlet.tool.csdl;

import dev.graphlet.tool.schema.Annotation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the annotations that stand away from their target, by the type or operation and the member in it. */
final class Targets {
    private static final Map<String, List<Annotation>> NONE = Map.of();

    private final Map<String, Map<String, List<Annotation>>> all = new HashMap<>();
    private final Set<String> overloaded = new HashSet<>();
    private String lastWritten = "";
    private Map<String, List<Annotation>> owner = NONE;

    /** Adds the annotations of an element {@code Annotations}. */
    void add(CsdlElement element, Aliases aliases, AnnotationReader reader) {
        List<Annotation> annotations = reader.inline(element);
        if (annotations.isEmpty()) {
            return;
        }
        String target = element.required("Target");
        int slash = target.indexOf('/');
        // Most members follow others of the same owner.
        String written = slash < 0 ? target : target.substring(0, slash);
        if (!written.equals(lastWritten)) {
            owner = members(aliases.path(written).replace(" ", ""));
            lastWritten = written;
        }
        Map<String, List<Annotation>> members = owner;
        String member = slash < 0 ? "" : aliases.path(target.substring(slash + 1));
        List<Annotation> known = members.get(member);
        if (known == null) {
            members.put(member, annotations);
        } else {
            known.addAll(annotations);
        }
    }

    private Map<String, List<Annotation>> members(String name) {
        int parenthesis = name.indexOf('(');
        if (parenthesis > 0) {
            overloaded.add(name.substring(0, parenthesis));
        }
        Map<String, List<Annotation>> members = all.get(name);
        if (members == null) {
            members = new HashMap<>();
            all.put(name, members);
        }
        return members;
    }

    /** Starts over with another schema, which may have other aliases. */
    void next() {
        lastWritten = "";
    }

    /** Returns whether there are annotations of overloads of an operation. */
    boolean hasOverloads(String operation) {
        return overloaded.contains(operation);
    }

    /** Returns the annotations of a type, operation or container and of its members; its own have an empty name. */
    Map<String, List<Annotation>> of(String owner) {
        Map<String, List<Annotation>> members = all.get(owner);
        return members == null ? NONE : members;
    }

    /** Returns the annotations of the first of several spellings of an operation that has a member's, or null. */
    static @Nullable List<Annotation> first(List<Map<String, List<Annotation>>> spellings, String member) {
        for (Map<String, List<Annotation>> spelling : spellings) {
            List<Annotation> found = spelling.get(member);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
