package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Permissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The constants for the permissions that the requests of one class need, each list of permissions once, and only those
 * that its methods use: compilers warn about unused constants.
 */
final class PermissionConstants {
    private static final String NAME = "PERMISSIONS";

    private final List<Permissions> constants = new ArrayList<>();

    /** Returns the call that gives a request {@code all} permissions together; empty if there are none. */
    // .needing(PERMISSIONS)
    CodeBlock needing(List<Permissions> all) {
        return all.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".needing($L)", name(Permissions.union(all)));
    }

    /** Returns the calls that give a path the permissions of its requests. */
    // .needing(PERMISSIONS, EdmOperation.LIST).needing(PERMISSIONS_2, EdmOperation.CREATE)
    CodeBlock onPath(List<Permissions> all) {
        return all.stream()
                .map(permissions -> CodeBlock.of(
                        ".needing($L$L)",
                        name(Permissions.union(List.of(permissions))),
                        permissions.operations().stream()
                                .sorted()
                                .map(operation -> CodeBlock.of(", $T.$L", RuntimeNames.EDM_OPERATION, operation.name()))
                                .collect(CodeBlock.joining(""))))
                .collect(CodeBlock.joining(""));
    }

    private String name(Permissions permissions) {
        if (!constants.contains(permissions)) {
            constants.add(permissions);
        }
        int place = constants.indexOf(permissions);
        return place == 0 ? NAME : NAME + "_" + (place + 1);
    }

    /** Adds the constants to {@code type}. */
    // private static final RequiredPermissions PERMISSIONS =
    //         new RequiredPermissions(List.of("User.Read", "User.ReadWrite"), List.of(), List.of("User.Read.All"));
    void addTo(TypeSpec.Builder type) {
        for (Permissions permissions : constants) {
            type.addField(
                    FieldSpec.builder(RuntimeNames.REQUIRED_PERMISSIONS, name(permissions), PRIVATE, STATIC, FINAL)
                            .initializer(
                                    "new $T($L,$W$L,$W$L)",
                                    RuntimeNames.REQUIRED_PERMISSIONS,
                                    Literals.listOf(permissions.delegated()),
                                    Literals.listOf(permissions.personal()),
                                    Literals.listOf(permissions.application()))
                            .build());
        }
    }
}
