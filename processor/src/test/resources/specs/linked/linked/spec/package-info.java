@GraphService(name = "Linked", namespace = "odd.linked", endpoint = "https://graph.example.com/v1.0")
package linked.spec;

import dev.graphlet.annotations.GraphService;
