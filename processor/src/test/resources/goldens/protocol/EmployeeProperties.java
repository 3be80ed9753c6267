package protocol;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.StringProperty;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The properties of {@link Employee}, for use in queries. */
@Generated("dev.graphlet.processor")
@NullMarked
public class EmployeeProperties extends PersonProperties {
    /** The properties of the {@link Employee} itself, where paths start. */
    public static final EmployeeProperties EMPLOYEE = new EmployeeProperties();

    /** Creates the properties of the type itself. */
    protected EmployeeProperties() {}

    /**
     * Creates the properties of the value at {@code name} below {@code owner}; {@code name} is a property or, for a
     * cast, a type.
     */
    @InternalApi
    public EmployeeProperties(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** Casts {@code base} to {@code odd.protocol.employee}, for values of that type. */
    public static EmployeeProperties cast(PersonProperties base) {
        return new EmployeeProperties(base, "odd.protocol.employee");
    }

    /** Casts {@code base} to {@code odd.protocol.employee}, for values of that type. */
    public static EmployeeProperties cast(EntityProperties base) {
        return new EmployeeProperties(base, "odd.protocol.employee");
    }

    /** Returns the {@code badge} property. */
    public StringProperty badge() {
        return new StringProperty(this, "badge");
    }
}
