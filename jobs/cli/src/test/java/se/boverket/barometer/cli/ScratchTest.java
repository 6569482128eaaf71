package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Roots;

class ScratchTest {
  @TempDir Path store;

  @Test
  void whatAKilledProcessLeftIsRemovedByTheNext() throws IOException {
    Path left = store.resolve("validating/" + (Integer.MAX_VALUE - 1L)); // no system has such a pid
    Files.createDirectories(left.resolve("spilled"));
    Files.writeString(left.resolve("spilled/rows"), "rows");
    try (Scratch scratch = Scratch.make(Optional.of(store))) {
      assertThat(left).doesNotExist();
      assertThat(Roots.requirePrivate(scratch.folder())).isDirectory();
    }
    assertThat(store).isEmptyDirectory();
  }

  @Test
  void withoutAStoreItLiesAmongTheSystemsTemporaryFiles() {
    Path folder;
    try (Scratch scratch = Scratch.make(Optional.empty())) {
      folder = scratch.folder();
      assertThat(Roots.requirePrivate(folder)).isDirectory();
    }
    assertThat(folder.getParent()).doesNotExist();
  }
}
