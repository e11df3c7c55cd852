package ua.journal.core.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-DOC-01: which files may stand on the shelf")
class FileKindTest {
  @ParameterizedTest(name = "R-DOC-01: {0} beginning with «{1}» → {2}")
  @CsvSource({
    "Наказ.pdf, %PDF-1.7 x, true",
    "Наказ.PDF, %PDF-1.7 x, true",
    "Наказ.pdf, <html>, false",
    "Наказ.docx, PK\u0003\u0004word, true",
    "Наказ.docx, %PDF-1.7 x, false",
    "Наказ.odt, PK\u0003\u0004mime, true",
    "Наказ.txt, Звичайний текст, true",
    "Наказ.txt, MZ\u0000x, false",
    "Наказ.html, <html>, false",
    "Наказ.svg, <svg>, false",
    "Наказ.pdf.exe, %PDF-1.7 x, false",
    "pdf, %PDF-1.7 x, false",
  })
  void suffixAndContentAgree(String name, String text, boolean taken) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(FileKind.of(name).filter(kind -> kind.holds(bytes)).isPresent()).isEqualTo(taken);
  }

  @ParameterizedTest(name = "a text in another encoding than UTF-8 is not taken")
  @CsvSource({"windows-1251"})
  void anotherEncoding(String charset) throws Exception {
    assertThat(FileKind.TXT.holds("Наказ".getBytes(charset))).isFalse();
  }
}
