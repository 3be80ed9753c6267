@GraphService(name = "Clash", namespace = "odd.clash", endpoint = "https://graph.example.com/v1.0")
package clash.spec;

import dev.graphlet.annotations.GraphService;
