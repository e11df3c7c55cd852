/**
 * Whether the school is ready to keep the journal: by class, by teacher, and what stands in the
 * way.
 */
@NullMarked
package ua.journal.core.readiness;

import org.jspecify.annotations.NullMarked;
