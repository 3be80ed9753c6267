@GraphService(name = "Others", namespace = "odd.others", endpoint = "https://graph.example.com/v1.0")
package shapes.other.spec;

import dev.graphlet.annotations.GraphService;
