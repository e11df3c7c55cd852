/** OneRoster bundles: the lists of a school as other systems export them. */
@NullMarked
package ua.journal.oneroster;

import org.jspecify.annotations.NullMarked;
