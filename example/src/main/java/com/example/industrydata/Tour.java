package com.example.industrydata;

import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.validation.ValidationException;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What can be done with a run group, from its first to its last day. */
final class Tour {
    private static final OffsetDateTime STARTED = OffsetDateTime.of(2025, 8, 18, 6, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime ENDED = STARTED.plusHours(2);

    private final IndustryDataClient client;
    private final PrintStream out;

    Tour(IndustryDataClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    void walk() {
        createIncomplete();
        RunGroup created = create();
        String id = created.id();
        read(id);
        list();
        update(created);
        delete(id);
    }

    /** A group that breaks its spec isn't sent; all that is wrong with it is said at once. */
    private void createIncomplete() {
        RunGroup incomplete = RunGroup.unstagedBuilder()
                .displayName("Spring rollover")
                .status(RunStatus.UNKNOWN_FUTURE_VALUE)
                .build();
        try {
            client.runGroups().create(incomplete).send();
        } catch (ValidationException e) {
            out.println("Rejected, and nothing was sent:");
            e.violations().forEach(violation -> out.println("  " + violation));
        }
    }

    private RunGroup create() {
        RunGroup created = client.runGroups().create(fallRollover()).send();
        out.println("Created " + created.id() + ".");
        return created;
    }

    /** Still in progress, but something is wrong with it. */
    static RunGroup fallRollover() {
        return RunGroup.builder()
                .displayName("Fall rollover")
                .startDateTime(STARTED)
                .status(RunStatus.RUNNING)
                .statistics(RunStatistics.of("recordsRead", 42))
                .endDateTime(null)
                .blockingError(PublicError.builder()
                        .code("FileNotFound")
                        .message("users.csv is missing.")
                        .build())
                .build();
    }

    private void read(String id) {
        RunGroup group = client.runGroups().id(id).get().send();
        out.println("Read '" + group.displayName() + "': " + group.status() + ", statistics "
                + group.statistics().additionalProperties() + ".");
    }

    private void list() {
        GraphPage<RunGroup> page = client.runGroups().list().send();
        out.println("Listed " + page.value().size() + (page.nextLink().isPresent() ? " and there are more." : "."));
    }

    /** Only what changes is sent; where there are ETags, the service refuses it if somebody else was quicker. */
    private void update(RunGroup created) {
        RunGroupPatch patch =
                RunGroupPatch.builder().endDateTime(ENDED).clearBlockingError().build();
        RunGroupPath path = client.runGroups().id(created.id());
        UpdateRunGroupRequest request = path.update(patch);
        RunGroup updated = created.etag()
                .map(etag -> request.ifMatch(etag))
                .orElse(request)
                .send()
                .orElseGet(() -> path.get().send());
        out.println("Updated: ended "
                + updated.endDateTime().map(OffsetDateTime::toString).orElse("never") + ", blocked by "
                + updated.blockingError().flatMap(PublicError::code).orElse("nothing") + ".");
    }

    private void delete(String id) {
        client.runGroups().id(id).delete().send();
        try {
            client.runGroups().id(id).get().send();
        } catch (NotFoundException e) {
            out.println("Deleted: reading it again is answered with " + e.status() + ".");
        }
    }
}
