@GraphService(name = "Values", namespace = "odd.values", endpoint = "https://graph.example.com/v1.0")
package values.spec;

import dev.graphlet.annotations.GraphService;
