/** Lists for those who watch over the journals. */
@NullMarked
package ua.journal.web.overview;

import org.jspecify.annotations.NullMarked;
