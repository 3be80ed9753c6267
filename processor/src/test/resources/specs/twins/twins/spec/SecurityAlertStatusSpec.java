package twins.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum(name = "alertStatus", namespace = "odd.twins.security", javaName = "SecurityAlertStatus")
enum SecurityAlertStatusSpec {
    resolved
}
