/** The append-only record: one hash chain per school, and its verification. */
@NullMarked
package ua.journal.core.audit;

import org.jspecify.annotations.NullMarked;
