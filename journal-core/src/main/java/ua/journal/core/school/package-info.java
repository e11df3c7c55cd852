/** The school, its year: semesters, days off, lesson times, conventions. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.school;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
