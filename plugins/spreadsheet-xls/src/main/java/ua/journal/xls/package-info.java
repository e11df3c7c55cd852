/** Old Excel workbooks. */
@NullMarked
package ua.journal.xls;

import org.jspecify.annotations.NullMarked;
