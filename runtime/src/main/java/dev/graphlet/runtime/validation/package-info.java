/**
 * Validation of values against the constraints of a spec before anything is sent; finds all violations at once. Depends
 * only on {@link dev.graphlet.runtime.edm}.
 */
@NullMarked
package dev.graphlet.runtime.validation;

import org.jspecify.annotations.NullMarked;
