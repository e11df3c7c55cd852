/** Division of a class into groups: who is in which, who agreed to it, who may move when. */
@NullMarked
package ua.journal.core.division;

import org.jspecify.annotations.NullMarked;
