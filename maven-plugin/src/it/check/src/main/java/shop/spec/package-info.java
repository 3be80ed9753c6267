@GraphService(name = "Shop", endpoint = "https://graph.example.com/v1.0")
package shop.spec;

import dev.graphlet.annotations.GraphService;
