/** The second stage: rules for the model. Rules add problems and do not change the model. */
@NullMarked
package dev.graphlet.processor.validation;

import org.jspecify.annotations.NullMarked;
