package dev.graphlet.testkit;

/**
 * The settings of a fake.
 *
 * @param rules the rules of Graph in effect
 * @param pages how collections are cut into pages
 * @param changesNeedIfMatch whether changes of entities with an ETag need {@code If-Match}
 */
record Settings(Rules rules, PageSettings pages, boolean changesNeedIfMatch) {}
