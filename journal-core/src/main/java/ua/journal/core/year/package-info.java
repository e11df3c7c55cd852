/** Changes of the school year: semesters, days off, lesson times, and what they do to lessons. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.year;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
