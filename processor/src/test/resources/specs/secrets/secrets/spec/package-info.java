@GraphService(name = "Secrets", namespace = "odd.secrets", endpoint = "https://graph.example.com/v1.0")
package secrets.spec;

import dev.graphlet.annotations.GraphService;
