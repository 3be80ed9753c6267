@GraphService(name = "Mail")
package com.example.mail.spec;

import dev.graphlet.annotations.GraphService;
