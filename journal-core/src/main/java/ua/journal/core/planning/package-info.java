/** Calendar-thematic plans (КТП). */
@NullMarked
package ua.journal.core.planning;

import org.jspecify.annotations.NullMarked;
