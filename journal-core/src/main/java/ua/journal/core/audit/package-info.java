/** The append-only record: one hash chain per school, and its verification. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.audit;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
