/**
 * Requests by OkHttp: takes the finished requests of a client, and gives what the service answered. Sends each once, and
 * turns off, or hides from OkHttp, what would make it send one again.
 */
@NullMarked
package dev.graphlet.okhttp;

import org.jspecify.annotations.NullMarked;
