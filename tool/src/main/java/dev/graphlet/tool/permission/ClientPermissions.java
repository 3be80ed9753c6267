package dev.graphlet.tool.permission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What permits the requests of a client.
 *
 * @param answers an answer for each request
 * @param smallest the fewest permissions for all requests that the scheme supports, by scheme
 */
public record ClientPermissions(List<Answer> answers, Map<Scheme, Set<String>> smallest) {
    /** Creates a result. Copies the list. */
    public ClientPermissions {
        answers = List.copyOf(answers);
    }

    /** Finds the fewest permissions for the requests of {@code answers}. */
    public static ClientPermissions of(List<Answer> answers, PermissionTable table) {
        Map<Scheme, Set<String>> smallest = new EnumMap<>(Scheme.class);
        for (Scheme scheme : Scheme.values()) {
            smallest.put(scheme, SmallestSet.of(table, scheme, answers));
        }
        return new ClientPermissions(answers, smallest);
    }

    /** Returns the requests that need {@code permission}, since no other one of the smallest set permits them. */
    public List<Answer> because(String permission, Scheme scheme) {
        Set<String> others = new TreeSet<>(smallest.getOrDefault(scheme, Set.of()));
        others.remove(permission);
        return answers.stream()
                .filter(answer -> !answer.grants(scheme).isEmpty() && !isPermitted(answer, scheme, others))
                .toList();
    }

    /** Returns the requests that the data have, but not for the scheme. */
    public List<Answer> unsupported(Scheme scheme) {
        return answers.stream()
                .filter(answer -> answer.kind(scheme) == Answer.Kind.UNSUPPORTED)
                .toList();
    }

    /** Returns the requests that the data do not have. */
    public List<Answer> missing() {
        return answers.stream().filter(answer -> !answer.isKnown()).toList();
    }

    /** Returns the requests that {@code granted} do not permit, without those that the data do not have. */
    public List<Answer> denied(Scheme scheme, Set<String> granted) {
        return answers.stream()
                .filter(Answer::isKnown)
                .filter(answer -> !isPermitted(answer, scheme, granted))
                .toList();
    }

    /** Returns those of {@code granted} without which all requests are permitted that {@code granted} permit. */
    public List<String> needless(Scheme scheme, Set<String> granted) {
        List<Answer> permitted = answers.stream()
                .filter(answer -> isPermitted(answer, scheme, granted))
                .toList();
        Set<String> kept = new TreeSet<>(granted);
        List<String> needless = new ArrayList<>();
        // What the client needs least goes first.
        List<String> order = new ArrayList<>(granted);
        order.sort((one, other) -> Boolean.compare(isInSmallest(one, scheme), isInSmallest(other, scheme)));
        for (String permission : order) {
            kept.remove(permission);
            if (permitted.stream().allMatch(answer -> isPermitted(answer, scheme, kept))) {
                needless.add(permission);
            } else {
                kept.add(permission);
            }
        }
        needless.sort(null);
        return needless;
    }

    private boolean isInSmallest(String permission, Scheme scheme) {
        return smallest.getOrDefault(scheme, Set.of()).contains(permission);
    }

    private static boolean isPermitted(Answer answer, Scheme scheme, Set<String> granted) {
        return answer.grants(scheme).stream().anyMatch(grant -> SmallestSet.isGranted(grant, granted));
    }
}
