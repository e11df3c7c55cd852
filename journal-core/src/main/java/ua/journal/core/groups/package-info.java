/** Classes divided into groups: who is in which, who agreed to it, who may move when. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.groups;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
