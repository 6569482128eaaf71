package se.boverket.barometer.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

class ShelfTest {
  @TempDir Path root;

  @Test
  void numbersCountUpWithinTheirYear() throws IOException {
    Shelf shelf = new Shelf(root);
    assertThat(shelf.next(2022)).isEqualTo("2022.1");
    for (String id : new String[] {"2022.1", "2022.2", "2022.10", "2023.1", "notes"}) {
      Files.createDirectories(root.resolve("releases").resolve(id));
    }
    assertThat(shelf.next(2022)).isEqualTo("2022.11");
    assertThat(shelf.next(2024)).isEqualTo("2024.1");
  }

  @Test
  void theNoteNamesTheCurrentRelease() throws IOException {
    Shelf shelf = new Shelf(root);
    assertThat(shelf.current()).isEmpty();
    Files.createDirectories(root.resolve("releases/2022.1"));
    shelf.point(new Shelf.Current("2022.1", "f"));
    assertThat(shelf.current()).contains(new Shelf.Current("2022.1", "f"));
    assertThat(Files.readString(root.resolve("latest.json")))
        .isEqualTo(
            "{\n  \"release\" : \"2022.1\",\n  \"path\" : \"releases/2022.1\",\n  \"fingerprint\" : \"f\"\n}\n");
  }

  @Test
  void aReleaseThatIsNotThereIsNeverNamed() {
    Shelf shelf = new Shelf(root);
    assertThatThrownBy(() -> shelf.point(new Shelf.Current("2022.1", "f")))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY));
    assertThat(root.resolve("latest.json")).doesNotExist();
  }
}
