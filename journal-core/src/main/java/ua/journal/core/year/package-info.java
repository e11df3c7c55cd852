/** Changes of the school year: semesters, days off, lesson times, and what they do to lessons. */
@NullMarked
package ua.journal.core.year;

import org.jspecify.annotations.NullMarked;
