/** The school, its year: semesters, days off, lesson times, conventions. */
@NullMarked
package ua.journal.core.school;

import org.jspecify.annotations.NullMarked;
