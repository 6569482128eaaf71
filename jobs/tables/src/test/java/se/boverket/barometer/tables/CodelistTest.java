package se.boverket.barometer.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodelistTest {
  @TempDir Path dir;

  @Test
  void keepsZerosAndSaysWhichLineIsShort() throws IOException {
    Path file = Files.writeString(dir.resolve("k.csv"), "kod,namn\n0114,Upplands Väsby\n");
    assertThat(Codelist.read(file).map("kod", "namn")).containsEntry("0114", "Upplands Väsby");
    Files.writeString(file, "kod,namn\n0114\n");
    assertThatThrownBy(() -> Codelist.read(file)).hasMessageContaining("line 2");
  }
}
