@GraphService(name = "Derived", namespace = "contoso.derived")
package derived.spec;

import dev.graphlet.annotations.GraphService;
