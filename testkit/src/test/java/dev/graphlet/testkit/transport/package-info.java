/** The contract of transports, kept by the default one. */
package dev.graphlet.testkit.transport;
