/**
 * An in-memory Graph for tests. In: the type registry of a service and HTTP requests. Out: what a strict Graph would
 * answer, and a journal. Of the runtime it uses the registry and nothing else; what it keeps is plain JSON.
 *
 * <p>It models paths and keys, queries, pages, deltas with the changes of references, batches, references and what
 * follows from them, contained entities, ETags, media streams, upload sessions, monitors, items of a drive by path, and
 * what {@link dev.graphlet.testkit.Rule} names: where Graph differs from OData.
 *
 * <p>It does not model permissions and licences, which properties can be filtered or sorted by, computed and default
 * values, directory quotas, the delay of an index, {@code $apply}, {@code $compute} and {@code $levels}, recurrences and
 * the time window of a calendar view, the page size of an expanded collection, and actions and functions: these are
 * answered by what a test gives to {@link dev.graphlet.testkit.FakeGraph#on}.
 */
@NullMarked
package dev.graphlet.testkit;

import org.jspecify.annotations.NullMarked;
