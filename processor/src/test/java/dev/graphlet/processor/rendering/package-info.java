/** What generated sources look like, and that what they name exists. */
package dev.graphlet.processor.rendering;
