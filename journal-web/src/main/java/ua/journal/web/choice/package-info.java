/** How a form lets people choose: classes by grade, persons by a part of the name. */
@NullMarked
package ua.journal.web.choice;

import org.jspecify.annotations.NullMarked;
