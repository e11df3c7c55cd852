package ua.journal.core.groups;

import java.time.LocalDateTime;
import ua.journal.core.common.PersonId;

/**
 * That someone agreed to a composition.
 *
 * @param person who
 * @param name as signed
 * @param capacity as what
 * @param at when
 */
public record Consent(PersonId person, String name, Party.Capacity capacity, LocalDateTime at) {}
