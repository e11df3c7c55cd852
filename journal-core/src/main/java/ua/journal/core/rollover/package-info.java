/** The next school year prepared from this one: decisions, classes, load, timetable. */
@NullMarked
package ua.journal.core.rollover;

import org.jspecify.annotations.NullMarked;
