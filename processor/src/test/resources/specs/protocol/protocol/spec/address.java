package protocol.spec;

import dev.graphlet.annotations.GraphComplex;

@GraphComplex
interface address {
    String city();

    address former();
}
