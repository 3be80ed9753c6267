package dev.graphlet.processor.facts;

/**
 * A national cloud that the service was compared with.
 *
 * @param cloud the name of a constant of {@code Cloud}, such as {@code CHINA}
 * @param date the date of the metadata of the cloud
 */
public record CloudFact(String cloud, String date) {
    /** Creates a fact. */
    public CloudFact {
        Names.check(cloud);
        Names.check(date);
    }
}
