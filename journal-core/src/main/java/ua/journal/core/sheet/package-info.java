/** The grid: read model, changes, and the batch of a teacher's commands. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.sheet;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
