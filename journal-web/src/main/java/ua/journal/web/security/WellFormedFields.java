package ua.journal.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses fields that are no text and forms without the secrets of their page, once the body may be
 * read at all: whoever reads a field reads the body.
 */
public class WellFormedFields implements Filter {
  /** What Faces takes for a form that was sent, wherever it stands. */
  private static final Pattern OF_FACES = Pattern.compile("(jakarta\\.faces|primefaces)\\..*");

  private static final String STATE = "jakarta.faces.ViewState";
  private static final String NONCE = "primefaces.nonce";
  private static final String MULTIPART = "multipart/form-data";
  private static final int LONGEST_STATE = 500;
  private static final Charset ISO = StandardCharsets.ISO_8859_1;

  /** What the nonce of a page is made of. */
  private static final Pattern NONCES =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    Optional<String> fault = fault(http);
    if (fault.isEmpty()) {
      chain.doFilter(isForm(http) && !hasParts(http) ? new WithoutParts(http) : http, response);
    } else {
      WellFormed.refuse(http, (HttpServletResponse) response, fault.get());
    }
  }

  private static Optional<String> fault(HttpServletRequest request) {
    if (request.getRequestURI().startsWith(WellFormed.API)) {
      return Optional.empty();
    }
    try {
      return ofFields(request);
    } catch (IllegalArgumentException | IllegalStateException e) {
      // what the container says of fields it cannot read; its words may quote them
      return Optional.of("the fields cannot be read");
    }
  }

  private static Optional<String> ofFields(HttpServletRequest request) {
    Map<String, String[]> fields = request.getParameterMap();
    boolean whole =
        fields.entrySet().stream()
            .allMatch(field -> Encoded.isWhole(field.getKey()) && isWhole(field.getValue()));
    if (!whole) {
      return Optional.of("a field is no text");
    }
    boolean sent = fields.keySet().stream().anyMatch(name -> OF_FACES.matcher(name).matches());
    if (sent && !request.getMethod().equals("POST")) {
      return Optional.of("a form is not sent by an address");
    }
    return isForm(request) ? ofForm(request).or(() -> ofParts(request)) : Optional.empty();
  }

  private static boolean isWhole(String[] values) {
    for (@Nullable String value : values) {
      if (value != null && !Encoded.isWhole(value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForm(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getServletPath().endsWith(".xhtml");
  }

  /** Every form of a page carries both. */
  private static Optional<String> ofForm(HttpServletRequest request) {
    String state = request.getParameter(STATE);
    if (state == null || state.length() > LONGEST_STATE || decoded(state).isEmpty()) {
      return Optional.of("the form has no state");
    }
    return NONCES.matcher(decoded(request.getParameter(NONCE))).matches()
        ? Optional.empty()
        : Optional.of("no nonce");
  }

  /** Names of files stand in headers, which nobody has looked at so far. */
  private static Optional<String> ofParts(HttpServletRequest request) {
    if (!hasParts(request)) {
      return Optional.empty();
    }
    try {
      boolean whole =
          request.getParts().stream()
              .map(part -> part.getHeader("content-disposition"))
              .allMatch(name -> name == null || Encoded.isWhole(name));
      return whole ? Optional.empty() : Optional.of("the name of a file is no text");
    } catch (IOException | ServletException e) {
      return Optional.of("the parts cannot be read");
    }
  }

  private static boolean hasParts(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
  }

  /** What stands behind Base64, empty for what is none. */
  private static String decoded(@Nullable String sent) {
    try {
      return sent == null ? "" : new String(Base64.getDecoder().decode(sent), ISO);
    } catch (IllegalArgumentException noBase64) {
      return "";
    }
  }

  /** A form that brings no files; where a page takes one, it is told that there is none. */
  private static final class WithoutParts extends HttpServletRequestWrapper {
    WithoutParts(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Collection<Part> getParts() {
      return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
      return null;
    }
  }
}
