/** Groups of divided classes. */
@NullMarked
package ua.journal.web.division;

import org.jspecify.annotations.NullMarked;
