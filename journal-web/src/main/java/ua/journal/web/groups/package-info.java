/** Groups of divided classes. */
@NullMarked
package ua.journal.web.groups;

import org.jspecify.annotations.NullMarked;
