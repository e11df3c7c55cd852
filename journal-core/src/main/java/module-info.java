/** The rules and use cases of an electronic class journal; needs nothing but {@code java.base}. */
module ua.journal.core {
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports ua.journal.core;
  exports ua.journal.core.access;
  exports ua.journal.core.activation;
  exports ua.journal.core.attendance;
  exports ua.journal.core.audit;
  exports ua.journal.core.common;
  exports ua.journal.core.diary;
  exports ua.journal.core.documents;
  exports ua.journal.core.enrolment;
  exports ua.journal.core.groups;
  exports ua.journal.core.imports;
  exports ua.journal.core.lessons;
  exports ua.journal.core.marks;
  exports ua.journal.core.notices;
  exports ua.journal.core.people;
  exports ua.journal.core.planning;
  exports ua.journal.core.readiness;
  exports ua.journal.core.register;
  exports ua.journal.core.regulation;
  exports ua.journal.core.reports;
  exports ua.journal.core.rollover;
  exports ua.journal.core.school;
  exports ua.journal.core.sheet;
  exports ua.journal.core.substitution;
  exports ua.journal.core.support;
  exports ua.journal.core.teaching;
  exports ua.journal.core.timetable;
  exports ua.journal.core.today;
  exports ua.journal.core.year;
}
