/** Calendar-thematic plans: one journal's, and the list of all for the deputy. */
@NullMarked
package ua.journal.web.planning;

import org.jspecify.annotations.NullMarked;
