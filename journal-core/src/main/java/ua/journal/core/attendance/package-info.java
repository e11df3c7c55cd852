/** The fact of attendance, recorded by the subject teacher. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.attendance;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
