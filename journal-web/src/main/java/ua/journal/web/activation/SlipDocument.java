package ua.journal.web.activation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import ua.journal.core.access.Role;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.activation.Slip;
import ua.journal.core.reports.Document;
import ua.journal.core.reports.Document.Block;
import ua.journal.core.reports.Document.Emphasis;
import ua.journal.core.reports.Document.Paging;
import ua.journal.core.reports.Document.Paragraph;
import ua.journal.web.locale.Language;
import ua.journal.web.locale.Words;

/** Slips with codes as a document to print and cut apart. */
@RequestScoped
public class SlipDocument {
  @Inject private Words words;
  @Inject private Language language;

  /** What the owner of a slip is here. */
  String what(PersonAccess person) {
    return person.pupil() == null
        ? person.role() == Role.PARENT
            ? words.say("access.role.PARENT")
            : words.by(person.name(), "role." + person.role())
        : words.say("access.parentOf", person.pupil().full());
  }

  /** The slips of one issue, one block each. */
  Document of(String title, String address, List<Slip> slips) {
    Locale locale = language.getLocale();
    return new Document(
        title, locale, Paging.SLIPS, slips.stream().map(slip -> block(slip, address)).toList());
  }

  private Block block(Slip slip, String address) {
    PersonAccess owner = slip.owner();
    return new Block(
        owner.name().full(),
        List.of(
            new Paragraph(what(owner)),
            new Emphasis(slip.code()),
            new Paragraph(words.say("access.slipHow", address)),
            new Paragraph(when(slip))));
  }

  /** «Діє до 07.12.2026, лише раз. Нікому не показуйте.» */
  String when(Slip slip) {
    String until = words.fullDate(slip.expiresAt().toLocalDate());
    if (!slip.waits()) {
      return words.say("access.slipUntil", until);
    }
    String from =
        words.fullDate(slip.opensAt().toLocalDate())
            + ", "
            + words.hour(slip.opensAt().toLocalTime());
    return words.say("access.slipFrom", from, until);
  }
}
