@GraphService(name = "Shapes", namespace = "odd.shapes", endpoint = "https://graph.example.com/v1.0")
package shapes.spec;

import dev.graphlet.annotations.GraphService;
