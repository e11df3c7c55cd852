/** Weekly places, lessons made from them, clashes. */
@NullMarked
package ua.journal.core.timetable;

import org.jspecify.annotations.NullMarked;
