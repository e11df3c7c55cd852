/** Pupils: the list with its search, the card, arrivals, departures and changes of class. */
@NullMarked
package ua.journal.web.people;

import org.jspecify.annotations.NullMarked;
