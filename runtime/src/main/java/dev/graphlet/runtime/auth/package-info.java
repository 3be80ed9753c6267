/**
 * Where access tokens come from: the one interface a user implements, usually as a lambda over an azure-identity
 * credential. Takes a scope, gives a token; knows no other package of Graphlet.
 */
@NullMarked
package dev.graphlet.runtime.auth;

import org.jspecify.annotations.NullMarked;
