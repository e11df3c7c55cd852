package ua.journal.core.audit;

import org.apiguardian.api.API;

/**
 * End of the chain.
 *
 * @param seq position of the last entry, 0 for an empty chain
 * @param hash hash of the last entry, {@link Chain#GENESIS} for an empty chain
 */
@API(status = API.Status.STABLE)
public record ChainHead(long seq, String hash) {}
