package dev.graphlet.tool.project;

import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.selection.SelectedType;
import dev.graphlet.tool.selection.Selection;
import dev.graphlet.tool.selection.Wish;
import dev.graphlet.tool.source.JavaText;
import dev.graphlet.tool.spec.JavaNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes in Java what was asked for as paths, as far as it only reads. */
final class Calls {
    private static final String ANY_ID = "00000000-0000-0000-0000-000000000000";

    private final ServiceSchema schema;
    private final Selection selection;
    private final Map<String, String> constants = new LinkedHashMap<>();

    Calls(ServiceSchema schema, Selection selection) {
        this.schema = schema;
        this.selection = selection;
    }

    /** Returns the values of constants for keys that were left open, by the names of the constants. */
    Map<String, String> constants() {
        return constants;
    }

    /** Returns the call that reads what a path leads to; empty if it does something else, or leads elsewhere. */
    Optional<Call> call(Wish.OfPath wish) {
        if (!wish.method().isEmpty() && !wish.method().equals("GET")) {
            return Optional.empty();
        }
        for (int length = wish.segments().size(); length > 0; length--) {
            String path = "/" + String.join("/", wish.segments().subList(0, length));
            for (SelectedType type : selection.types().values()) {
                boolean many = type.paths().entitySet().equals(Optional.of(path));
                if (many || type.paths().singleton().equals(Optional.of(path))) {
                    StructuredType start = schema.structured(type.name()).orElseThrow();
                    return new Walk(wish.segments().get(length - 1), path, start, many)
                            .through(wish.segments()
                                    .subList(length, wish.segments().size()))
                            .map(walk -> walk.call(wish));
                }
            }
        }
        return Optional.empty();
    }

    private final class Walk {
        private final List<String> steps = new ArrayList<>();
        private final List<String> seeds = new ArrayList<>();
        private final StringBuilder path;
        private String last;
        private StructuredType type;
        private boolean many;

        Walk(String name, String path, StructuredType type, boolean many) {
            this.path = new StringBuilder(path);
            this.last = name;
            this.type = type;
            this.many = many;
            steps.add(JavaNames.member(name) + "()");
        }

        Optional<Walk> through(List<String> segments) {
            for (String segment : segments) {
                Optional<NavigationProperty> navigation = many ? Optional.empty() : navigation(segment);
                if (many && segment.indexOf('$') < 0 && segment.indexOf('(') < 0) {
                    key(segment);
                } else if (navigation.isPresent()) {
                    follow(navigation.get());
                } else {
                    return Optional.empty();
                }
            }
            seeds.add(path.toString());
            return Optional.of(this);
        }

        private void key(String segment) {
            boolean open = segment.startsWith("{");
            String constant = last.replaceAll("\\W", "_").toUpperCase(Locale.ROOT) + "_ID";
            if (open) {
                constants.put(constant, ANY_ID);
            }
            steps.add("id(" + (open ? constant : JavaText.literal(segment)) + ")");
            path.append('/').append(open ? ANY_ID : segment);
            many = false;
        }

        private void follow(NavigationProperty navigation) {
            seeds.add(path.toString());
            last = navigation.name();
            steps.add(JavaNames.member(last) + "()");
            path.append('/').append(last);
            type = schema.structured(navigation.type().type()).orElseThrow();
            many = navigation.type().collection();
        }

        private Optional<NavigationProperty> navigation(String name) {
            Optional<Member> member = schema.lineage().member(type, name);
            return member.filter(NavigationProperty.class::isInstance)
                    .map(NavigationProperty.class::cast)
                    .filter(found -> schema.structured(found.type().type()).isPresent());
        }

        Call call(Wish.OfPath wish) {
            steps.add(many ? "list()" : "get()");
            wish.shape().members().keySet().stream()
                    .filter(name -> navigation(name).isPresent())
                    .forEach(name -> steps.add("expand(p -> p." + JavaNames.member(name) + "())"));
            return new Call("GET /" + String.join("/", wish.segments()), steps, many, seeds);
        }
    }
}
