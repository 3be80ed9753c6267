package dev.graphlet.processor.facts;

import java.util.List;

/**
 * The permissions that allow a method on a path. Each permission of a list is sufficient; without a list, the data on
 * permissions do not have the request.
 *
 * @param path the path from the service root, with {@code {id}} for each key: {@code /users/{id}/messages}
 * @param type the qualified name of the type at the path
 * @param operation {@code LIST} for {@code GET} of a collection, else the HTTP method: {@code GET}, {@code POST}, …
 * @param delegated the permissions for a user with a work or school account
 * @param personal the permissions for a user with a personal account
 * @param application the permissions for a program without a user
 */
public record PathFact(
        String path,
        String type,
        String operation,
        List<Permission> delegated,
        List<Permission> personal,
        List<Permission> application) {
    /**
     * A permission.
     *
     * @param name the name, such as {@code User.Read.All}
     * @param least whether this is a least privileged one of its list
     * @param also permissions of which one is needed besides; none if the permission alone suffices
     */
    public record Permission(String name, boolean least, List<String> also) {
        /** Creates a permission. Copies the list. */
        public Permission {
            Names.check(name);
            also.forEach(Names::check);
            also = List.copyOf(also);
        }
    }

    /** Creates a fact. Copies the lists. */
    public PathFact {
        Names.check(path);
        Names.check(operation);
        Names.checkQualified(type);
        delegated = List.copyOf(delegated);
        personal = List.copyOf(personal);
        application = List.copyOf(application);
    }

    /** Returns whether the data on permissions have the request. */
    public boolean isKnown() {
        return !delegated.isEmpty() || !personal.isEmpty() || !application.isEmpty();
    }
}
