package dev.graphlet.processor.reading;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Permissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Reads {@code @Permissions}, single or repeated. */
final class PermissionsReader {
    /** Any visible characters: Graph defines the permissions. */
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cf}\\p{Cntrl}]+");

    private PermissionsReader() {}

    static List<Permissions> read(Element element, Problems problems) {
        Stream<SpecAnnotation> alone =
                SpecAnnotation.find(element, dev.graphlet.annotations.Permissions.class).stream();
        Stream<SpecAnnotation> repeated =
                SpecAnnotation.find(element, dev.graphlet.annotations.Permissions.List.class).stream()
                        .flatMap(list -> list.annotations("value").stream());
        return Stream.concat(alone, repeated)
                .map(annotation -> read(annotation, problems))
                .toList();
    }

    private static Permissions read(SpecAnnotation annotation, Problems problems) {
        Permissions permissions = new Permissions(
                annotation.operations("operations"),
                annotation.strings("delegated"),
                annotation.strings("personal"),
                annotation.strings("application"));
        List.of("delegated", "personal", "application").forEach(member -> checkNames(annotation, member, problems));
        Stream<List<String>> all =
                Stream.of(permissions.delegated(), permissions.personal(), permissions.application());
        if (all.allMatch(List::isEmpty)) {
            problems.add(
                    ProblemCode.PERMISSIONS_EMPTY,
                    annotation.origin(),
                    annotation.element().getSimpleName());
        }
        return permissions;
    }

    private static void checkNames(SpecAnnotation annotation, String member, Problems problems) {
        annotation.strings(member).stream()
                .filter(name -> !NAME.matcher(name).matches())
                .forEach(name -> problems.add(
                        ProblemCode.PERMISSIONS_NAME,
                        annotation.origin(member),
                        annotation.element().getSimpleName(),
                        name));
    }
}
