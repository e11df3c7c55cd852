/**
 * Whether the school is ready to keep the journal: by class, by teacher, and what stands in the
 * way.
 */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.readiness;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
