/** The school year with its lesson times, and the next one prepared from it. */
@NullMarked
package ua.journal.web.year;

import org.jspecify.annotations.NullMarked;
