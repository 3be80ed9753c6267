@dev.graphlet.annotations.GraphService(name = "Reports", namespace = "microsoft.graph", endpoint = "https://graph.example.com/v1.0")
package reports.spec;
