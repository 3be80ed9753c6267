@GraphService(name = "Shop", namespace = "contoso.shop", endpoint = "https://shop.example/v1")
package shop.spec;

import dev.graphlet.annotations.GraphService;
