package ua.journal.web.groups;

import java.io.Serializable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.groups.Grouping;

/** What the form says about one pupil: the journal of his group, empty for none. */
public class GroupChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Grouping.Pupil pupil;
  private final long id;
  private String group;

  GroupChoice(Grouping.Pupil pupil) {
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

  public Grouping.Pupil getPupil() {
    return pupil;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }
}
