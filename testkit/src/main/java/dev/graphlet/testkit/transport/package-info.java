/**
 * What a transport must keep to, as tests that its author extends: a real client sends over it to servers on loopback, some
 * of which misbehave. Needs JUnit, MockWebServer and okhttp-tls, which are optional dependencies of this module.
 */
@NullMarked
package dev.graphlet.testkit.transport;

import org.jspecify.annotations.NullMarked;
