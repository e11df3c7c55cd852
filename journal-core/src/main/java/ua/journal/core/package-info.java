/**
 * The journal as an embeddable library: build it, take a session, perform commands, ask queries.
 */
@NullMarked
package ua.journal.core;

import org.jspecify.annotations.NullMarked;
