/** Help for everybody who works with the journal, suggestions, and where the journal is used. */
@NullMarked
package ua.journal.core.support;

import org.jspecify.annotations.NullMarked;
