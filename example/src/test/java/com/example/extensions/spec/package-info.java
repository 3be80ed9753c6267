@GraphService(name = "People", namespace = "microsoft.graph", endpoint = "https://graph.microsoft.com/v1.0")
package com.example.extensions.spec;

import dev.graphlet.annotations.GraphService;
