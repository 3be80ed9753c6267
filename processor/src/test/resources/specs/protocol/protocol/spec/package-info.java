@GraphService(name = "Protocol", namespace = "odd.protocol", endpoint = "https://graph.example.com/v1.0")
package protocol.spec;

import dev.graphlet.annotations.GraphService;
