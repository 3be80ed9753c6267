@GraphService(name = "Projections", namespace = "odd.projections", endpoint = "https://graph.example.com/v1.0")
package projections.spec;

import dev.graphlet.annotations.GraphService;
