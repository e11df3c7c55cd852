package ua.journal.web.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PlainText;

/** Every field of every form: pasted white space is spaces and lines (R-TXT-01). */
public class PastedText implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    chain.doFilter("POST".equals(http.getMethod()) ? new Plain(http) : request, response);
  }

  /** A password is taken sign by sign. */
  private static boolean isSecret(String name) {
    return name.toLowerCase(Locale.ROOT).contains("password");
  }

  private static final class Plain extends HttpServletRequestWrapper {
    Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String value = super.getParameter(name);
      return isSecret(name) ? value : PlainText.ofNullable(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = super.getParameterValues(name);
      return values == null || isSecret(name) ? values : plain(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> plain = new LinkedHashMap<>();
      super.getParameterMap()
          .forEach((name, values) -> plain.put(name, isSecret(name) ? values : plain(values)));
      return plain;
    }

    private static String[] plain(String[] values) {
      return Arrays.stream(values).map(PlainText::of).toArray(String[]::new);
    }
  }
}
