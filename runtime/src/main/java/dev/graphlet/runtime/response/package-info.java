/**
 * The results of requests and how they are read from responses: objects, pages, changes, media and raw responses. The
 * readers behind {@link ResponseReader} do not depend on requests.
 */
@NullMarked
package dev.graphlet.runtime.response;

import org.jspecify.annotations.NullMarked;
