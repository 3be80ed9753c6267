/**
 * An in-memory Graph for tests. In: the type registry of a service and HTTP requests. Out: what a strict Graph would
 * answer, and a journal. Of the runtime it uses the registry and nothing else; what it keeps is plain JSON.
 */
@NullMarked
package dev.graphlet.testkit;

import org.jspecify.annotations.NullMarked;
