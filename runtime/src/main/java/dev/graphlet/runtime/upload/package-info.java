/**
 * Upload sessions: large content, sent in slices to a URL that needs no token (Graph's "Upload large files with an
 * upload session").
 */
@NullMarked
package dev.graphlet.runtime.upload;

import org.jspecify.annotations.NullMarked;
