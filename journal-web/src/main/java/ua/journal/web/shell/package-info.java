/** What stands on every page: who works, where he may go, faults in words. */
@NullMarked
package ua.journal.web.shell;

import org.jspecify.annotations.NullMarked;
