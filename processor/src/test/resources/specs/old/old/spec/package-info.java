@GraphService(name = "Old", namespace = "odd.old", endpoint = "https://graph.example.com/v1.0")
package old.spec;

import dev.graphlet.annotations.GraphService;
