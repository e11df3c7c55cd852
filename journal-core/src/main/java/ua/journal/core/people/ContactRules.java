package ua.journal.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.journal.core.register.PersonRules;
import ua.journal.core.regulation.Finding;

/**
 * Whether a contact can be what it says, and parents can be told apart (clause 4, class teacher,
 * point 7). Pure and thread-safe.
 */
final class ContactRules {
  private static final int LONGEST_ADDRESS = 300;
  private static final int LONGEST_CHANNEL = 100;

  private ContactRules() {}

  /** Judges all fields; empty ones are no fault. */
  static List<Finding> judge(Contact contact) {
    List<Finding> findings = new ArrayList<>();
    if (!contact.phone().isEmpty() && !PersonRules.isPhone(contact.phone())) {
      findings.add(blocking("card.phone", Map.of("value", contact.phone())));
    }
    if (!contact.email().isEmpty() && !PersonRules.isEmail(contact.email())) {
      findings.add(blocking("card.email", Map.of("value", contact.email())));
    }
    if (contact.address().length() > LONGEST_ADDRESS) {
      findings.add(blocking("card.long", Map.of("most", Integer.toString(LONGEST_ADDRESS))));
    }
    if (contact.channel().length() > LONGEST_CHANNEL) {
      findings.add(blocking("card.long", Map.of("most", Integer.toString(LONGEST_CHANNEL))));
    }
    return findings;
  }

  /** A finding about a contact that refuses the command. */
  static Finding blocking(String text, Map<String, String> facts) {
    return PersonRules.contact(text, facts);
  }
}
