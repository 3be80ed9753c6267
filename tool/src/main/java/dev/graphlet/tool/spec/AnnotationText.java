package dev.graphlet.tool.spec;

import java.util.ArrayList;
import java.util.List;

/** Writes one annotation as the formatter of the project would. */
final class AnnotationText {
    private static final int WIDTH = 120;

    private final String name;
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> values = new ArrayList<>();
    private final List<Boolean> arrays = new ArrayList<>();

    AnnotationText(String name) {
        this.name = name;
    }

    AnnotationText with(String attribute, String value) {
        names.add(attribute);
        values.add(List.of(value));
        arrays.add(false);
        return this;
    }

    /** Adds an array; one of a single value has no braces. */
    AnnotationText with(String attribute, List<String> items) {
        names.add(attribute);
        values.add(List.copyOf(items));
        arrays.add(items.size() != 1);
        return this;
    }

    /** Returns the lines of the annotation. */
    List<String> lines(String indent) {
        if (names.isEmpty()) {
            return List.of(indent + "@" + name);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean alone = names.size() == 1 && names.get(0).equals("value");
            parts.add((alone ? "" : names.get(i) + " = ") + value(i));
        }
        String line = indent + "@" + name + "(" + String.join(", ", parts) + ")";
        if (line.length() <= WIDTH && !(names.size() > 1 && arrays.contains(true))) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        lines.add(indent + "@" + name + "(");
        for (int i = 0; i < names.size(); i++) {
            String end = i < names.size() - 1 ? "," : ")";
            String part = indent + "        " + parts.get(i) + end;
            if (part.length() <= WIDTH || !arrays.get(i)) {
                lines.add(part);
                continue;
            }
            lines.add(indent + "        " + names.get(i) + " = {");
            List<String> items = values.get(i);
            for (int k = 0; k < items.size(); k++) {
                lines.add(indent + "            " + items.get(k) + (k < items.size() - 1 ? "," : ""));
            }
            lines.add(indent + "        }" + end);
        }
        return lines;
    }

    private String value(int i) {
        String joined = String.join(", ", values.get(i));
        return arrays.get(i) ? "{" + joined + "}" : joined;
    }
}
