/** Weekly places, lessons made from them, clashes. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.timetable;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
