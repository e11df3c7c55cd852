/** The grid of a journal as a Faces component. */
@NullMarked
package ua.journal.web.grid;

import org.jspecify.annotations.NullMarked;
