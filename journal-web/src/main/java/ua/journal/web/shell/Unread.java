package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import ua.journal.core.notices.UnseenNotices;

/** How many notices somebody has not read; asked once per page. */
@Named
@RequestScoped
public class Unread {
  @Inject private Desk desk;

  private @Nullable Integer count;

  public int getCount() {
    if (count == null) {
      count = desk.ask(new UnseenNotices());
    }
    return count;
  }
}
