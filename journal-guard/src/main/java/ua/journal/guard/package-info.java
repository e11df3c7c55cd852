/** What stands before the server's own pages. */
@NullMarked
package ua.journal.guard;

import org.jspecify.annotations.NullMarked;
