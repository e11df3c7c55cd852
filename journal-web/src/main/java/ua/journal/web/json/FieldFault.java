package ua.journal.web.json;

/** A field that is not what it should be; never leaves this package. */
final class FieldFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String fault;

  FieldFault(String field, String fault) {
    super(field + ": " + fault, null, false, false);
    this.field = field;
    this.fault = fault;
  }

  String field() {
    return field;
  }

  String fault() {
    return fault;
  }
}
