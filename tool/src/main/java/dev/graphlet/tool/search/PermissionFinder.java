package dev.graphlet.tool.search;

import dev.graphlet.tool.failure.Nearest;
import dev.graphlet.tool.permission.Consent;
import dev.graphlet.tool.permission.Permission;
import dev.graphlet.tool.permission.PermissionTable;
import dev.graphlet.tool.permission.Scheme;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Searches permissions by their names. */
public final class PermissionFinder {
    private static final int MOST_PATHS = 6;

    private final PermissionTable table;

    /** Creates a search in the permissions of Graph. */
    public PermissionFinder(PermissionTable table) {
        this.table = table;
    }

    /** Returns whether a text looks like the name of a permission, such as {@code User.Read.All}. */
    public static boolean isName(String text) {
        return text.matches("[A-Za-z][\\w-]*(\\.[\\w-]*)+");
    }

    /** Returns the permission of a name and those whose names begin with it, the shortest first. */
    public List<Finding> find(String text, int most) {
        String start = text.toLowerCase(Locale.ROOT);
        return table.permissions().values().stream()
                .filter(permission -> permission.name().toLowerCase(Locale.ROOT).startsWith(start))
                .sorted(Comparator.comparingInt((Permission each) -> each.name().length())
                        .thenComparing(Permission::name))
                .limit(most)
                .map(PermissionFinder::finding)
                .toList();
    }

    /** Returns a question for a permission that was probably meant, or an empty text. */
    public String question(String text) {
        return Nearest.question(text, table.permissions().keySet());
    }

    private static Finding finding(Permission permission) {
        String schemes = permission.schemes().entrySet().stream()
                .map(each -> scheme(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        Optional<String> title = permission.schemes().values().stream()
                .map(Consent::title)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return new Finding(
                "permission",
                permission.name(),
                Optional.of(schemes + title.map(text -> ": " + text).orElse("")),
                paths(permission),
                List.of());
    }

    private static String scheme(Scheme scheme, Consent consent) {
        return scheme.label() + (consent.admin() ? " (admin consent)" : "");
    }

    /** Returns requests for which this is a least privileged permission, or else requests that it permits. */
    private static List<String> paths(Permission permission) {
        TreeSet<String> least = new TreeSet<>(byLength());
        TreeSet<String> all = new TreeSet<>(byLength());
        for (Permission.PathSet set : permission.pathSets()) {
            for (Permission.Path path : set.paths()) {
                for (String method : set.methods()) {
                    all.add(method + " " + path.path());
                    if (!path.least().isEmpty()) {
                        least.add(method + " " + path.path());
                    }
                }
            }
        }
        TreeSet<String> shown = least.isEmpty() ? all : least;
        List<String> first = shown.stream().limit(MOST_PATHS).collect(Collectors.toList());
        if (shown.size() > MOST_PATHS) {
            first.set(MOST_PATHS - 1, first.get(MOST_PATHS - 1) + " and " + (shown.size() - MOST_PATHS) + " more");
        }
        return first;
    }

    private static Comparator<String> byLength() {
        return Comparator.comparingInt((String text) -> text.split("/", -1).length)
                .thenComparing(Comparator.naturalOrder());
    }
}
