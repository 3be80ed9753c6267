package protocol;

import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.StringProperty;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Handles of the properties of {@link Employee}.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public class EmployeeProperties extends PersonProperties {
    /**
     * The properties of a {@link Employee} itself.
     */
    public static final EmployeeProperties EMPLOYEE = new EmployeeProperties();

    /**
     * The properties of the type itself.
     */
    protected EmployeeProperties() {
    }

    /**
     * The properties of a value of {@code owner}. For generated code.
     */
    public EmployeeProperties(PropertyPath owner, String name) {
        super(owner, name);
    }

    /**
     * The properties of {@code base} if that is a {@code odd.protocol.employee}.
     */
    public static EmployeeProperties cast(PersonProperties base) {
        return new EmployeeProperties(base, "odd.protocol.employee");
    }

    /**
     * The properties of {@code base} if that is a {@code odd.protocol.employee}.
     */
    public static EmployeeProperties cast(EntityProperties base) {
        return new EmployeeProperties(base, "odd.protocol.employee");
    }

    /**
     * The {@code badge} property.
     */
    public StringProperty badge() {
        return new StringProperty(this, "badge");
    }
}
