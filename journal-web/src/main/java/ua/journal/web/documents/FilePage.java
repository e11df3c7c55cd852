package ua.journal.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.documents.FileKind;
import ua.journal.core.documents.OpenDocument;
import ua.journal.web.shell.Parameters;

/** Hands out the file of a document: always to keep, never to run in the page. */
@Named
@RequestScoped
public class FilePage {
  @Inject private OpenShelf shelf;
  @Inject private Parameters parameters;

  /** Writes the file instead of a page. */
  public void open() throws IOException {
    OpenDocument.Opened opened = shelf.read(parameters.id("id"), parameters.number("edition"));
    String name = opened.edition().fileName();
    FileKind kind =
        FileKind.of(name)
            .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "Not a file"));
    byte[] bytes = opened.content().file();
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType(kind.mediaType());
    answer.setResponseContentLength(bytes.length);
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    answer.setResponseHeader("Content-Disposition", disposition(name));
    answer.getResponseOutputStream().write(bytes);
    faces.responseComplete();
  }

  private static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
