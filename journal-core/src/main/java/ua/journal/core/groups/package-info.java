/** Classes divided into groups: who is in which, who agreed to it, who may move when. */
@NullMarked
package ua.journal.core.groups;

import org.jspecify.annotations.NullMarked;
