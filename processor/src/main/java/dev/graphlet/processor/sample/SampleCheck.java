package dev.graphlet.processor.sample;

import dev.graphlet.processor.diagnostics.SampleCode;
import dev.graphlet.processor.diagnostics.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares a sample with its type. */
public final class SampleCheck {
    private static final String TYPE = "@odata.type";

    private final String text;
    private final Function<String, Optional<SampleType>> types;
    private final List<SampleProblem> problems = new ArrayList<>();
    private final Set<String> undeclared = new HashSet<>();

    private SampleCheck(String text, Function<String, Optional<SampleType>> types) {
        this.text = text;
        this.types = types;
    }

    /**
     * Returns what is wrong with a sample, in its order.
     *
     * @param text the sample
     * @param type the qualified name of its type
     * @param types finds types by their qualified names; what is none of these is not checked
     */
    public static List<SampleProblem> check(String text, String type, Function<String, Optional<SampleType>> types) {
        SampleCheck check = new SampleCheck(text, types);
        try {
            JsonNode root = JsonReader.read(text);
            if (root instanceof JsonNode.Structure object) {
                check.object(object, type, "");
            } else {
                check.add(SampleCode.JSON, root.offset(), "is " + root.kind());
            }
        } catch (JsonSyntaxException e) {
            check.add(SampleCode.JSON, e.offset(), e.mistake());
        }
        return check.problems;
    }

    /** Returns a string of the object that a sample is, such as its {@code @odata.type}; empty if there is none. */
    public static Optional<String> text(String sample, String name) {
        try {
            return JsonReader.read(sample) instanceof JsonNode.Structure object ? text(object, name) : Optional.empty();
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a member of the object that a sample is has an array as its value. */
    public static boolean hasArray(String sample, String name) {
        try {
            return JsonReader.read(sample) instanceof JsonNode.Structure object
                    && object.members().stream()
                            .anyMatch(member -> member.name().equals(name) && member.value() instanceof JsonNode.Items);
        } catch (JsonSyntaxException e) {
            return false;
        }
    }

    private static Optional<String> text(JsonNode.Structure object, String name) {
        return object.members().stream()
                .filter(member -> member.name().equals(name))
                .map(JsonNode.Member::value)
                .filter(JsonNode.Text.class::isInstance)
                .map(value -> ((JsonNode.Text) value).value())
                .findFirst();
    }

    private void object(JsonNode.Structure object, String declared, String pointer) {
        Optional<SampleType> type = text(object, TYPE)
                .map(name -> name.substring(name.indexOf('#') + 1))
                .flatMap(types)
                .or(() -> types.apply(declared));
        type.ifPresent(found -> object.members().stream()
                .filter(member -> !member.name().contains("@"))
                .forEach(member -> member(member, found, pointer + "/" + escaped(member.name()))));
    }

    private void member(JsonNode.Member member, SampleType type, String pointer) {
        SampleType.Value declared = type.members().get(member.name());
        if (declared != null) {
            value(member.value(), declared, pointer);
            return;
        }
        String suggestion = suggestion(member.name(), type);
        boolean told = !undeclared.add(type.name() + "/" + member.name());
        if (!told && (!type.open() || !suggestion.isEmpty())) {
            add(SampleCode.NAME, member.offset(), pointer, type.name(), suggestion);
        }
    }

    /** Returns what may be meant, or that the service has it. */
    private static String suggestion(String name, SampleType type) {
        if (type.known().contains(name)) {
            return " It is a property of the service.";
        }
        TreeSet<String> names = new TreeSet<>(type.members().keySet());
        return names.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(other -> " Only the case differs from '" + other + "'.")
                .orElseGet(() -> Wording.didYouMean(Wording.nearest(name, names)));
    }

    private void value(JsonNode node, SampleType.Value declared, String pointer) {
        if (node instanceof JsonNode.Null) {
            return; // The metadata's word on null is not trusted either.
        }
        if (!declared.many()) {
            one(node, declared.shape(), pointer);
        } else if (node instanceof JsonNode.Items array) {
            for (int i = 0; i < array.items().size(); i++) {
                JsonNode item = array.items().get(i);
                if (!(item instanceof JsonNode.Null)) {
                    one(item, declared.shape(), pointer + "/" + i);
                }
            }
        } else {
            add(SampleCode.VALUE, node.offset(), pointer, node.kind(), "an array of " + name(declared.shape()));
        }
    }

    private void one(JsonNode node, Shape shape, String pointer) {
        if (shape instanceof Shape.Structured type) {
            if (node instanceof JsonNode.Structure object) {
                object(object, type.name(), pointer);
            } else {
                add(SampleCode.VALUE, node.offset(), pointer, node.kind(), "an object of " + type.name());
            }
        } else if (shape instanceof Shape.Enumeration type) {
            enumeration(node, type, pointer);
        } else if (shape instanceof Shape.Primitive type && !Primitives.fits(type.name(), node)) {
            add(SampleCode.VALUE, node.offset(), pointer, node.kind(), "of type " + type.name());
        }
    }

    private void enumeration(JsonNode node, Shape.Enumeration type, String pointer) {
        if (!(node instanceof JsonNode.Text text)) {
            add(SampleCode.VALUE, node.offset(), pointer, node.kind(), "a string for " + type.name());
        } else if (type.closed()
                && !Arrays.stream(text.value().split(",", -1))
                        .map(String::strip)
                        .allMatch(type.members()::contains)) {
            List<String> members = new ArrayList<>(new TreeSet<>(type.members()));
            add(SampleCode.MEMBER, node.offset(), pointer, type.name() + " (" + Wording.list(members) + ")");
        }
    }

    private static String name(Shape shape) {
        if (shape instanceof Shape.Primitive type) {
            return type.name();
        }
        return shape instanceof Shape.Enumeration type ? type.name() : ((Shape.Structured) shape).name();
    }

    /** Adds a problem; the place comes behind the first argument. */
    private void add(SampleCode code, int offset, String... arguments) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        int column = offset - start + 1;
        List<String> all = Stream.concat(
                        Stream.of(arguments[0], String.valueOf(line), String.valueOf(column)),
                        Arrays.stream(arguments).skip(1))
                .toList();
        problems.add(new SampleProblem(code, all, line, column));
    }

    /** Escapes a name for a JSON pointer (RFC 6901). */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
