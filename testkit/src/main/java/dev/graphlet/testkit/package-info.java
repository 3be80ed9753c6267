/**
 * An in-memory Graph for tests. Input: the type registry of a service and HTTP requests. Output: the responses of a
 * strict Graph, and a journal. Uses only the registry of the runtime; the stored entities are plain JSON.
 *
 * <p>The fake models paths and keys, queries, pages, deltas with reference changes, batches, references and derived
 * references, contained entities, ETags, media streams, upload sessions, monitors, drive items by path, and the
 * differences between Graph and OData listed in {@link dev.graphlet.testkit.Rule}.
 *
 * <p>The fake does not model permissions and licences, restrictions on which properties can be filtered or sorted by,
 * computed and default values, directory quotas, index delays, {@code $apply}, {@code $compute} and {@code $levels},
 * recurrences and the time window of a calendar view, and the page size of an expanded collection. Tests supply the
 * results of actions and functions with {@link dev.graphlet.testkit.FakeGraph#on}.
 */
@NullMarked
package dev.graphlet.testkit;

import org.jspecify.annotations.NullMarked;
