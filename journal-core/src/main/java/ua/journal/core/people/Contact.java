package ua.journal.core.people;

import ua.journal.core.common.Given;

/**
 * How a guardian is reached (R-LIFE-08).
 *
 * @param phone phone, empty when unknown
 * @param email e-mail, empty when unknown
 * @param address where they live, empty when unknown
 * @param channel how they want to be reached, in their own words such as «Viber, після 18:00»;
 *     empty when they do not mind
 */
public record Contact(String phone, String email, String address, String channel) {
  /** Nothing is known. */
  public static final Contact NONE = new Contact("", "", "", "");

  /** Takes spaces off the ends. */
  public Contact {
    phone = Given.value(phone, "phone").strip();
    email = Given.value(email, "email").strip();
    address = Given.value(address, "address").strip();
    channel = Given.value(channel, "channel").strip();
  }

  /**
   * Returns whether the school can reach them.
   *
   * @return true with a phone or an e-mail
   */
  public boolean reaches() {
    return !phone.isEmpty() || !email.isEmpty();
  }

  /**
   * Reads one field.
   *
   * @param field the field, not null
   * @return its value; empty for a field that is no contact
   */
  public String get(CardField field) {
    return switch (field) {
      case PHONE -> phone;
      case EMAIL -> email;
      case ADDRESS -> address;
      case CHANNEL -> channel;
      default -> "";
    };
  }

  /**
   * Replaces one field.
   *
   * @param field the field, not null
   * @param value its new value, not null
   * @return the new contact; the same for a field that is no contact
   */
  public Contact with(CardField field, String value) {
    return switch (field) {
      case PHONE -> new Contact(value, email, address, channel);
      case EMAIL -> new Contact(phone, value, address, channel);
      case ADDRESS -> new Contact(phone, email, value, channel);
      case CHANNEL -> new Contact(phone, email, address, value);
      default -> this;
    };
  }
}
