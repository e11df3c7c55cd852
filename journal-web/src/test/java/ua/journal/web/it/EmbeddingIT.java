package ua.journal.web.it;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for developers, followed to the letter. */
class EmbeddingIT {
  @Test
  void fromAnEmptyFolderToAFirstAnswer(@TempDir Path folder) {
    Walk.through("docs/embedding.md", folder);
  }
}
