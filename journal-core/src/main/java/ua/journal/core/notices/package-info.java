/** Notices: each goes to one person, and it is known when they read it (R-PUB-05). */
@NullMarked
package ua.journal.core.notices;

import org.jspecify.annotations.NullMarked;
