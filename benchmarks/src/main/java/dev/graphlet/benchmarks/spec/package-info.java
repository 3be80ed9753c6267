/** What the benchmarks read and write beside the industry data: users and messages. */
@GraphService(
        name = "Office",
        namespace = "microsoft.graph",
        endpoint = "https://graph.microsoft.com/v1.0",
        generatedPackage = "dev.graphlet.benchmarks.model")
package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphService;
