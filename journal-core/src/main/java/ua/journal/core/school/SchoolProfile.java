package ua.journal.core.school;

import org.apiguardian.api.API;
import ua.journal.core.common.SchoolId;

/**
 * The school's requisites.
 *
 * @param id the school
 * @param name full name
 * @param shortName name for screens
 * @param code ЄДРПОУ, empty when unknown
 * @param address postal address, empty when unknown
 */
@API(status = API.Status.STABLE)
public record SchoolProfile(
    SchoolId id, String name, String shortName, String code, String address) {}
