/** The next school year prepared from this one: decisions, classes, load, timetable. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.rollover;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
