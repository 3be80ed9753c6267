package dev.graphlet.runtime.edm;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The permissions that a spec declares for a request, which needs one of them. Each list is in the order of the spec,
 * from least to most privileged. Immutable and thread-safe.
 *
 * @param delegated the delegated permissions for users with a work or school account
 * @param personal the delegated permissions for users with a personal Microsoft account
 * @param application the application permissions, for a program that acts without a user
 */
public record RequiredPermissions(List<String> delegated, List<String> personal, List<String> application) {
    /** No declared permissions. */
    public static final RequiredPermissions NONE = new RequiredPermissions(List.of(), List.of(), List.of());

    /** Creates permissions with copies of the lists. */
    public RequiredPermissions {
        delegated = List.copyOf(delegated);
        personal = List.copyOf(personal);
        application = List.copyOf(application);
    }

    /** Returns whether the spec declares no permission. */
    public boolean isEmpty() {
        return delegated.isEmpty() && personal.isEmpty() && application.isEmpty();
    }

    /** Returns the permissions of both, each once. */
    public RequiredPermissions or(RequiredPermissions others) {
        return new RequiredPermissions(
                union(delegated, others.delegated),
                union(personal, others.personal),
                union(application, others.application));
    }

    private static List<String> union(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Returns a text such as {@code delegated User.Read, User.ReadWrite; application User.Read.All}. */
    @Override
    public String toString() {
        return Stream.of(
                        named("delegated", delegated),
                        named("delegated for personal accounts", personal),
                        named("application", application))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String named(String kind, List<String> names) {
        return names.isEmpty() ? "" : kind + " " + String.join(", ", names);
    }
}
