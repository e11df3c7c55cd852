/** Lists that are sorted, narrowed and read page by page. */
@NullMarked
package ua.journal.web.register;

import org.jspecify.annotations.NullMarked;
