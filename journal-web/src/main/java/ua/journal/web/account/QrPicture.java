package ua.journal.web.account;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the page draws it: one path of squares, no style and no script.
 *
 * @param size squares of a side with the quiet zone that readers need
 * @param path outline of the dark squares
 */
public record QrPicture(int size, String path) {
  private static final int QUIET = 4;

  static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        }
      }
    }
    return new QrPicture(code.size + 2 * QUIET, path.toString());
  }
}
