/** The second stage: rules on the model, each one sentence that must hold. Adds to the problems, changes nothing. */
@NullMarked
package dev.graphlet.processor.validation;

import org.jspecify.annotations.NullMarked;
