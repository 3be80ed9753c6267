@GraphService(name = "Twins", namespace = "odd.twins", endpoint = "https://graph.example.com/v1.0")
package twins.spec;

import dev.graphlet.annotations.GraphService;
