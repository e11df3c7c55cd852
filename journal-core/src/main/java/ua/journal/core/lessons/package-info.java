/** The lesson record: topic, homework, kind, status, and their rules. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.lessons;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
