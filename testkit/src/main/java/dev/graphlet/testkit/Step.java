package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;

/**
 * A navigation step of a path.
 *
 * @param owner the entity at which the step starts
 * @param property the navigation property
 */
record Step(EntityAddress owner, EdmProperty property) {}
