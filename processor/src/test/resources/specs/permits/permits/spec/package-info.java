@GraphService(name = "Permits", namespace = "odd.permits", endpoint = "https://graph.example.com/v1.0")
package permits.spec;

import dev.graphlet.annotations.GraphService;
