package dev.graphlet.tool.permission;

import java.util.List;

/**
 * A permission that suffices for a request.
 *
 * @param permission the name
 * @param least whether the data mark it as a least privileged one
 * @param also permissions of which one is needed besides; none if the permission alone suffices
 */
public record Grant(String permission, boolean least, List<String> also) {
    /** Creates a grant. Copies the list. */
    public Grant {
        also = List.copyOf(also);
    }
}
