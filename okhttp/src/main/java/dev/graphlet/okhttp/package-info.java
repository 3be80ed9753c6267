/**
 * A transport on OkHttp: takes the requests of a client and returns the responses. Sends each request once; disables
 * the retries of OkHttp, or hides their causes from it.
 */
@NullMarked
package dev.graphlet.okhttp;

import org.jspecify.annotations.NullMarked;
