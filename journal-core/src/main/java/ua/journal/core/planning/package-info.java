/** Calendar-thematic plans (КТП). */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.planning;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
