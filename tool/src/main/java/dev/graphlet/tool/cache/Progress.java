package dev.graphlet.tool.cache;

import java.util.OptionalLong;

/** Is told how a download goes on, by threads of the download, one after the other. */
public interface Progress {
    /** Is told nothing. */
    Progress NONE = (name, octets, all) -> {};

    /**
     * Takes the state of a download.
     *
     * @param name the name of the source
     * @param octets how many octets have arrived
     * @param all how many there are; empty if the server does not say it
     */
    void arrived(String name, long octets, OptionalLong all);
}
