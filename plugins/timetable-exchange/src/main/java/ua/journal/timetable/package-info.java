/** Timetables as the programs that make them export them: aSc Timetables and Untis. */
@NullMarked
package ua.journal.timetable;

import org.jspecify.annotations.NullMarked;
