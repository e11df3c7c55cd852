package ua.journal.web.division;

import java.io.Serializable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.division.Division;

/** What the form says about one pupil: the journal of his group, empty for none. */
public class GroupChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Division.Pupil pupil;
  private final long id;
  private String group;

  GroupChoice(Division.Pupil pupil) {
    this.pupil = pupil;
    this.id = pupil.id().value();
    this.group = pupil.group() == null ? "" : pupil.group().toString();
  }

  PersonId person() {
    return new PersonId(id);
  }

  boolean isChosen() {
    return group != null && !group.isEmpty();
  }

  JournalId journal() {
    return new JournalId(Long.parseLong(group));
  }

  public Division.Pupil getPupil() {
    return pupil;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }
}
