/** The annotations of a Graphlet spec, without run-time retention and without dependencies. */
module dev.graphlet.annotations {
    exports dev.graphlet.annotations;
}
