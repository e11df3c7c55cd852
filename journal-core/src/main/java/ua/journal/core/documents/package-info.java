/** The school's documents about the journal: editions, approval, acknowledgement, review. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.documents;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
