/** Start and stop of the journal in a server: configuration, plugins, the demo school. */
@NullMarked
package ua.journal.web.host;

import org.jspecify.annotations.NullMarked;
