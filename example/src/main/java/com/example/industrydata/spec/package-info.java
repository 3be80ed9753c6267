/**
 * The slice of Microsoft Graph's industryData that this program uses, one type to a file, as the pages of Graph declare
 * it. The client is generated from it into {@code com.example.industrydata}.
 *
 * <p>{@code entity}, the type that all others begin with, needs no file here: Graphlet brings its spec along
 * ({@link dev.graphlet.annotations.entity}) and the class made from it too.
 *
 * <p>The types of the page "Create runGroup" are {@link dev.graphlet.annotations.Unlisted}, since Graph shipped others in
 * their place. {@code GraphFacts} was pinned from metadata that were written by hand after the pages of Graph.
 */
@GraphService(
        name = "IndustryData",
        namespace = "microsoft.industryData",
        endpoint = "https://graph.microsoft.com/beta")
package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphService;
