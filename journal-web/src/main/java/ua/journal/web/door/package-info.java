/** What every request meets first: who asks, how much may be asked at once, what is no request. */
@NullMarked
package ua.journal.web.door;

import org.jspecify.annotations.NullMarked;
