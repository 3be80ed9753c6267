/**
 * The contract of transports, as tests that authors of a transport extend: a real client sends requests over the
 * transport to loopback servers, some of which misbehave. Needs JUnit, MockWebServer and okhttp-tls, which are optional
 * dependencies of this module.
 */
@NullMarked
package dev.graphlet.testkit.transport;

import org.jspecify.annotations.NullMarked;
