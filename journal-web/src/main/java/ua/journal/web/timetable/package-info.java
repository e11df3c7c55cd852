/** The timetable: the week by class, teacher and room, and the deputy's drafts of it. */
@NullMarked
package ua.journal.web.timetable;

import org.jspecify.annotations.NullMarked;
