/** The words of a Graphlet spec: annotations only, gone at run time, with no dependency. */
module dev.graphlet.annotations {
    exports dev.graphlet.annotations;
}
