@GraphService(name = "Docs", namespace = "odd.docs", endpoint = "https://graph.example.com/v1.0")
package docs.spec;

import dev.graphlet.annotations.GraphService;
