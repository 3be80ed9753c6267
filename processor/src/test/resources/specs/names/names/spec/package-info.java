@GraphService(name = "Names", namespace = "odd.names", endpoint = "https://graph.example.com/v1.0")
package names.spec;

import dev.graphlet.annotations.GraphService;
