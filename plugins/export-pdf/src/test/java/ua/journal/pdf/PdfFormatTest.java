package ua.journal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ua.journal.core.reports.Document;
import ua.journal.spi.ReportFormat;
import ua.journal.testkit.AbstractReportFormatTest;

/** The kit, and what a school needs of its papers: fonts inside, structure, language, title. */
class PdfFormatTest extends AbstractReportFormatTest {
  @Override
  protected ReportFormat format() {
    return new PdfPlugin().reportFormats().get(0);
  }

  @Override
  protected String text(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Override
  protected int pages(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return pdf.getNumberOfPages();
    }
  }

  @Test
  void fontsAreInsideAndTheStructureIsTold() throws IOException {
    Document.Block block =
        new Document.Block("Талон", List.of(new Document.Emphasis("K7QM-2XVA-9RTB")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format()
        .write(new Document("Талони 8-Б", UKRAINIAN, Document.Paging.SLIPS, List.of(block)), out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      List<PDFont> fonts = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("uk");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8"))
          .contains("Талони 8-Б", "pdfaid:part", "pdfuaid:part");
    }
  }
}
