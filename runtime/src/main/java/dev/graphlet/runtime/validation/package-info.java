/**
 * What a spec's author declared, checked before anything is sent: every violation at once. Knows only
 * {@link dev.graphlet.runtime.edm}.
 */
@NullMarked
package dev.graphlet.runtime.validation;

import org.jspecify.annotations.NullMarked;
