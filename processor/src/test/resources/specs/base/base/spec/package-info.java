@GraphService(name = "Base", namespace = "contoso.base")
package base.spec;

import dev.graphlet.annotations.GraphService;
