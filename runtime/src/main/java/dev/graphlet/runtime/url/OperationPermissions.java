package dev.graphlet.runtime.url;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.RequiredPermissions;
import java.util.Set;

/**
 * The permissions for some operations on the resource at a path.
 *
 * @param operations the operations; empty for all
 * @param permissions the permissions that the operations need
 */
record OperationPermissions(Set<EdmOperation> operations, RequiredPermissions permissions) {
    boolean isFor(EdmOperation operation) {
        return operations.isEmpty() || operations.contains(operation);
    }
}
