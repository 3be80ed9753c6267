package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Permissions;
import dev.graphlet.tool.client.Operation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the table of the permissions that an operation needs, as the specs say. */
final class PermissionRows {
    private static final String UNKNOWN =
            "Unknown. Name them by `@Permissions` on the spec, or run `graphlet permissions --write`.";

    private PermissionRows() {}

    static void addTo(Markdown page, List<Operation> operations) {
        List<Permissions> all = operations.stream()
                .flatMap(operation -> operation.permissions().stream())
                .distinct()
                .toList();
        page.table(
                List.of("Permission type", "Permissions (from least to most privileged)"),
                List.of(
                        row("Delegated (work or school account)", all, Permissions::delegated),
                        row("Delegated (personal Microsoft account)", all, Permissions::personal),
                        row("Application", all, Permissions::application)));
    }

    private static List<String> row(String kind, List<Permissions> all, Function<Permissions, List<String>> part) {
        if (all.isEmpty()) {
            return List.of(kind, UNKNOWN);
        }
        String names = all.stream()
                .flatMap(each -> part.apply(each).stream())
                .distinct()
                .map(Markdown::text)
                .collect(Collectors.joining(", "));
        return List.of(kind, names.isEmpty() ? "Not supported, or unknown." : names);
    }
}
