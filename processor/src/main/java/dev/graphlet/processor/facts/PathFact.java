package dev.graphlet.processor.facts;

import java.util.List;

/**
 * The permissions that allow a method on a path. Each permission of a list is sufficient.
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
     */
    public record Permission(String name, boolean least) {
        /** Creates a permission. */
        public Permission {
            Names.check(name);
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
}
