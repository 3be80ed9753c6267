package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.CloudFact;
import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.Marks;
import dev.graphlet.processor.facts.ServiceFacts;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what is said about a part beside its type. Nothing is said about null. */
final class MarkComparison {
    private static final Set<Mark> WRITING = EnumSet.of(Mark.COMPUTED, Mark.READ_ONLY, Mark.IMMUTABLE);

    private final Set<String> clouds;
    private final String version;
    private final Differences differences;

    MarkComparison(Compared compared) {
        this.clouds = clouds(compared.before().facts());
        clouds.retainAll(clouds(compared.after().facts()));
        this.version = compared.after().facts().source().version();
        this.differences = compared.differences();
    }

    /** Compares the marks of a part of {@code type}. */
    void compare(Subject subject, String type, Marks before, Marks after) {
        deprecation(subject, type, before.deprecation(), after.deprecation());
        Set<Mark> writing = writing(after);
        if (!writing.equals(writing(before))) {
            differences.add(
                    Rule.CHANGED_WRITING,
                    subject,
                    type,
                    "is " + words(writing) + " now, and was " + words(writing(before)));
        }
        without(after.refused(), before.refused())
                .forEach(refused -> differences.add(
                        Rule.CHANGED_OFFER, subject, type, "is there, but refuses " + refused + " now"));
        without(before.refused(), after.refused())
                .forEach(offered -> differences.add(Rule.ADDED, subject, type, "offers " + offered + " now"));
        clouds(subject, type, before, after);
        if (before.has(Mark.BETA_ONLY) && !after.has(Mark.BETA_ONLY)) {
            differences.add(Rule.ADDED, subject, type, "is in " + version + " now, and was in beta only");
        }
        if (after.has(Mark.BETA_ONLY) && !before.has(Mark.BETA_ONLY)) {
            differences.add(Rule.CHANGED_VERSION, subject, type, "is in beta only now, and was in " + version);
        }
    }

    private void clouds(Subject subject, String type, Marks before, Marks after) {
        for (String cloud : without(after.notIn(), before.notIn())) {
            if (clouds.contains(cloud)) {
                differences.add(Rule.CHANGED_CLOUD, subject, type, "is no longer in the cloud " + cloud);
            }
        }
        for (String cloud : without(before.notIn(), after.notIn())) {
            if (clouds.contains(cloud)) {
                differences.add(Rule.ADDED, subject, type, "is in the cloud " + cloud + " now");
            }
        }
    }

    private void deprecation(
            Subject subject, String type, Optional<Marks.Deprecation> before, Optional<Marks.Deprecation> after) {
        if (after.isPresent() && !before.map(MarkComparison::dates).equals(after.map(MarkComparison::dates))) {
            differences.deprecated(subject, type, text(after.get()), after.get());
        } else if (after.isEmpty() && before.isPresent()) {
            differences.add(Rule.ADDED, subject, type, "is no longer deprecated");
        }
    }

    private static String dates(Marks.Deprecation deprecation) {
        return deprecation.since() + " " + deprecation.removal();
    }

    /** Returns an announcement in one line, which ends without a full stop. */
    private static String text(Marks.Deprecation deprecation) {
        String advice = deprecation.text().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return "is deprecated" + (deprecation.since().isEmpty() ? "" : " since " + deprecation.since())
                + (deprecation.removal().isEmpty() ? "" : ", to be removed after " + deprecation.removal())
                + (advice.isEmpty()
                        ? ""
                        : ": " + (advice.endsWith(".") ? advice.substring(0, advice.length() - 1) : advice));
    }

    private static Set<Mark> writing(Marks marks) {
        Set<Mark> writing = EnumSet.copyOf(WRITING);
        writing.retainAll(marks.words());
        return writing;
    }

    private static String words(Set<Mark> marks) {
        return marks.isEmpty() ? "writable" : marks.stream().map(Mark::word).collect(Collectors.joining(" and "));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> clouds(ServiceFacts facts) {
        return facts.clouds().stream().map(CloudFact::cloud).collect(Collectors.toCollection(HashSet::new));
    }
}
