package dev.graphlet.tool.permission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the fewest permissions that permit all requests of a client. Only permissions are considered that are the least
 * privileged ones of a request, so that one with many privileges is not chosen because it permits everything. Of sets of
 * the same size, the one with the lowest sum of privilege levels is chosen, then the first by name.
 */
public final class SmallestSet {
    /** Beyond so many sets, the search ends with the best one so far; clients have some hundred. */
    private static final int MOST_TRIED = 200_000;

    private final PermissionTable table;
    private final Scheme scheme;
    private final List<List<Grant>> requests;
    private final Set<String> candidates = new HashSet<>();
    private Optional<Set<String>> best = Optional.empty();
    private int tried;

    private SmallestSet(PermissionTable table, Scheme scheme, List<List<Grant>> requests) {
        this.table = table;
        this.scheme = scheme;
        this.requests = requests;
    }

    /** Returns the permissions, by name. Answers without a permission in the scheme are left out. */
    public static Set<String> of(PermissionTable table, Scheme scheme, List<Answer> answers) {
        List<Answer> permitted = answers.stream()
                .filter(answer -> !answer.grants(scheme).isEmpty())
                .toList();
        List<List<Grant>> requests = permitted.stream()
                .map(answer -> answer.grants(scheme))
                .distinct()
                .toList();
        SmallestSet search = new SmallestSet(table, scheme, requests);
        permitted.forEach(answer -> answer.least(scheme).forEach(grant -> search.candidates.add(grant.permission())));
        search.extend(new TreeSet<>());
        return search.best.orElse(Set.of());
    }

    /** Adds a permission for the request that leaves the fewest choices, and tries the rest. */
    private void extend(Set<String> chosen) {
        if (tried++ > MOST_TRIED
                || best.filter(found -> found.size() < chosen.size()).isPresent()) {
            return;
        }
        Optional<List<Grant>> open = requests.stream()
                .filter(grants -> grants.stream().noneMatch(grant -> isGranted(grant, chosen)))
                .min(Comparator.comparingInt(grants -> options(grants).size()));
        if (open.isEmpty()) {
            best = best.filter(found -> isBetter(found, chosen)).or(() -> Optional.of(new TreeSet<>(chosen)));
            return;
        }
        for (List<String> option : options(open.get())) {
            TreeSet<String> more = new TreeSet<>(chosen);
            more.addAll(option);
            extend(more);
        }
    }

    /** Returns whether {@code granted} permit a request by a grant of it. */
    static boolean isGranted(Grant grant, Set<String> granted) {
        return granted.contains(grant.permission())
                && (grant.also().isEmpty() || grant.also().stream().anyMatch(granted::contains));
    }

    /** Returns what can be added for a request: a permission, with each of those that it needs besides. */
    private List<List<String>> options(List<Grant> grants) {
        List<List<String>> options = new ArrayList<>();
        for (Grant grant : grants) {
            if (candidates.contains(grant.permission())) {
                if (grant.also().isEmpty()) {
                    options.add(List.of(grant.permission()));
                } else {
                    grant.also().forEach(other -> options.add(List.of(grant.permission(), other)));
                }
            }
        }
        return options;
    }

    private boolean isBetter(Set<String> one, Set<String> other) {
        return Comparator.<Set<String>>comparingInt(Set::size)
                        .thenComparingInt(this::levels)
                        .thenComparing(Object::toString)
                        .compare(one, other)
                <= 0;
    }

    private int levels(Set<String> permissions) {
        return permissions.stream().mapToInt(each -> table.level(each, scheme)).sum();
    }
}
