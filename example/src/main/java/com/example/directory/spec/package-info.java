/** Users and groups of a directory: a slice of Microsoft Graph that shows what the industry data have no use for. */
@GraphService(name = "Directory", namespace = "microsoft.graph", endpoint = "https://graph.microsoft.com/v1.0")
package com.example.directory.spec;

import dev.graphlet.annotations.GraphService;
