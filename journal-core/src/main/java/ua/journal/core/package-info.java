/**
 * The journal as an embeddable library: build it, take a session, perform commands, ask queries.
 */
@API(status = API.Status.STABLE)
@NullMarked
package ua.journal.core;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
