/** Words every room uses: ids, errors, transactions, Ukrainian order. */
@API(status = API.Status.STABLE)
@NullMarked
package ua.journal.core.common;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
