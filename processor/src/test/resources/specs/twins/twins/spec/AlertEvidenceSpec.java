package twins.spec;

import dev.graphlet.annotations.GraphComplex;

@GraphComplex(name = "evidence", namespace = "odd.twins.security", javaName = "AlertEvidence", open = true)
interface AlertEvidenceSpec {
    String text();
}
