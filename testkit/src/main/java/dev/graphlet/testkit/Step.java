package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;

/**
 * The last step of a path over a navigation property.
 *
 * @param owner the entity it begins at
 * @param property the navigation property
 */
record Step(Address owner, EdmProperty property) {}
