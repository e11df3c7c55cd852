/** Scripts and style sheets under addresses that change with their content. */
@NullMarked
package ua.journal.web.assets;

import org.jspecify.annotations.NullMarked;
