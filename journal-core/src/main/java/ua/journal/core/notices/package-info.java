/** Notices: one person is told one thing, and it is known when he read it (R-PUB-05). */
@NullMarked
package ua.journal.core.notices;

import org.jspecify.annotations.NullMarked;
