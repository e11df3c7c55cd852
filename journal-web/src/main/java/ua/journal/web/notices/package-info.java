/** What people are told: the list of the own notices and the count beside every page. */
@NullMarked
package ua.journal.web.notices;

import org.jspecify.annotations.NullMarked;
