package ua.journal.core.people;

import java.time.LocalDateTime;
import ua.journal.core.common.PersonId;

/**
 * A card was held against what the family says (R-LIFE-09).
 *
 * @param pupil whose card
 * @param by who verified it
 * @param byName their signature; empty in what is to be stored
 * @param at when, the school's local time
 */
public record Verification(PersonId pupil, PersonId by, String byName, LocalDateTime at) {}
