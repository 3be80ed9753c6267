package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.TypeUse;

/** Compares the types of values. Another name for the same primitive type is no difference. */
record UseComparison(Compared compared) {
    /** Compares the types of a part of {@code type}. */
    void compare(Subject subject, String type, TypeUse old, TypeUse now) {
        TypeUse was = compared.before().resolved(old);
        TypeUse is = compared.after().resolved(now);
        if (!was.equals(is)) {
            Rule rule = was.name().equals(is.name()) ? Rule.CHANGED_COLLECTION : Rule.CHANGED_TYPE;
            compared.differences().add(rule, subject, type, "is " + is + " now, and was " + was);
        }
    }

    /** Tells whether two types are the same. */
    boolean isSame(TypeUse old, TypeUse now) {
        return compared.before().resolved(old).equals(compared.after().resolved(now));
    }
}
