/**
 * Access tokens: {@link AccessTokenProvider} is the only interface that a user implements, usually as a lambda over an
 * azure-identity credential. It maps a scope to a token. Independent of all other packages of Graphlet.
 */
@NullMarked
package dev.graphlet.runtime.auth;

import org.jspecify.annotations.NullMarked;
