package dev.graphlet.tool.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All permissions of Graph, by name, and by the requests that they permit. */
public final class PermissionTable {
    private static final int UNKNOWN_LEVEL = 5;

    private final Map<String, Permission> permissions = new TreeMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, Set<String>> overloads = new HashMap<>();

    /** Creates a table of permissions. */
    public PermissionTable(Collection<Permission> all) {
        for (Permission permission : all) {
            permissions.put(permission.name(), permission);
            permission.pathSets().forEach(set -> set.paths().forEach(path -> add(permission, set, path)));
        }
    }

    private record Entry(Permission permission, Permission.PathSet set, Permission.Path path) {}

    private void add(Permission permission, Permission.PathSet set, Permission.Path path) {
        RequestPath form = RequestPath.of(path.path());
        // An entry with a query permits only that query.
        if (path.path().indexOf('?') < 0) {
            entries.computeIfAbsent(form.text(), any -> new ArrayList<>()).add(new Entry(permission, set, path));
            overloads
                    .computeIfAbsent(form.withoutArguments(), any -> new LinkedHashSet<>())
                    .add(form.text());
        }
    }

    /** Returns the permissions by name. */
    public Map<String, Permission> permissions() {
        return permissions;
    }

    /** Returns what permits a request. {@code {…}} in {@code path} stands for a key or a value. */
    public Answer find(String method, String path) {
        RequestPath form = RequestPath.of(path);
        Set<RequestPath> forms = forms(form);
        Stream<Answer> exact = forms.stream().flatMap(each -> look(method, path, each, each.text()).stream());
        Stream<Answer> overloaded = forms.stream()
                .flatMap(each -> overload(method, each).flatMap(entry -> look(method, path, each, entry)).stream());
        return Stream.concat(exact, overloaded).findFirst().orElseGet(() -> new Answer(method, path, "", Map.of()));
    }

    /** Returns the forms under which the data may have a path, the nearest first. */
    private static Set<RequestPath> forms(RequestPath path) {
        Set<RequestPath> forms = new LinkedHashSet<>();
        for (RequestPath key : List.of(path, path.withKeys())) {
            for (RequestPath form : List.of(key, key.withShortOperation(), key.withoutCasts())) {
                forms.add(form);
                forms.add(form.twin());
            }
        }
        // A collection is counted by who may list it, and a stream is read by who may read its entity. References are
        // changed by permissions of their own.
        Set<RequestPath> all = new LinkedHashSet<>(forms);
        if (path.last().equals("$count") || path.last().equals("$value")) {
            forms.forEach(form -> all.addAll(forms(form.withoutLast())));
        }
        return all;
    }

    private Optional<Answer> look(String method, String path, RequestPath form, String entry) {
        Map<Scheme, Map<String, Grant>> found = new EnumMap<>(Scheme.class);
        for (Entry each : entries.getOrDefault(entry, List.of())) {
            if (each.set().methods().contains(method)) {
                each.set()
                        .schemes()
                        .forEach(scheme -> found.computeIfAbsent(scheme, any -> new TreeMap<>())
                                .merge(each.permission().name(), grant(each, scheme), PermissionTable::either));
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        // The data list permissions of applications for /me, but without a user there is no such resource.
        if (form.isOfMe() || RequestPath.of(path).isOfMe()) {
            found.remove(Scheme.APPLICATION);
        }
        Map<Scheme, List<Grant>> grants = new EnumMap<>(Scheme.class);
        found.forEach((scheme, byName) -> grants.put(scheme, sorted(scheme, byName.values())));
        return Optional.of(new Answer(method, path, entry, grants));
    }

    /** Returns the path in the data of a function with other arguments, if there is only one. */
    private Optional<String> overload(String method, RequestPath form) {
        List<String> others = overloads.getOrDefault(form.withoutArguments(), Set.of()).stream()
                .filter(other -> entries.getOrDefault(other, List.of()).stream()
                        .anyMatch(entry -> entry.set().methods().contains(method)))
                .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static Grant grant(Entry entry, Scheme scheme) {
        return new Grant(
                entry.permission().name(),
                entry.path().least().contains(scheme),
                entry.path().also());
    }

    /** Returns one grant for two entries of a permission, of which either suffices. */
    private static Grant either(Grant one, Grant other) {
        boolean alone = one.also().isEmpty() || other.also().isEmpty();
        Stream<String> also = alone ? Stream.of() : Stream.concat(one.also().stream(), other.also().stream());
        return new Grant(
                one.permission(),
                one.least() || other.least(),
                also.distinct().sorted().toList());
    }

    private List<Grant> sorted(Scheme scheme, Collection<Grant> grants) {
        return grants.stream()
                .sorted(Comparator.comparing((Grant grant) -> !grant.least())
                        .thenComparing(grant -> level(grant.permission(), scheme))
                        .thenComparing(Grant::permission))
                .toList();
    }

    /** Returns the privilege level of a permission in a scheme, from 1; 5, above all others, if it is unknown. */
    public int level(String permission, Scheme scheme) {
        Permission known = permissions.get(permission);
        Consent consent = known == null ? null : known.schemes().get(scheme);
        return consent == null || consent.level() == 0 ? UNKNOWN_LEVEL : consent.level();
    }
}
