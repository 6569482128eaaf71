package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The locks that belong to this room; OpenStoreTest has the one of the certificate. */
class LocksTest {
  static final Path CLASSES = Path.of("target/classes/se/boverket/barometer/disclosure");

  @Test
  void nobodyOutsideMakesAProtectedTable() {
    assertThat(Modifier.isFinal(ProtectedTable.class.getModifiers())).isTrue();
    assertThat(Arrays.stream(ProtectedTable.class.getDeclaredConstructors()))
        .extracting(Constructor::getModifiers)
        .noneMatch(m -> Modifier.isPublic(m) || Modifier.isProtected(m));
  }

  @Test
  void thePublicFaceIsSmall() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(CLASSES)) {
      names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".class"))
              .map(n -> n.replace(".class", ""))
              .filter(n -> !n.contains("$") && !n.equals("package-info"))
              .sorted()
              .toList();
    }
    assertThat(names.stream().filter(LocksTest::isPublic))
        .containsExactly(
            "Attack",
            "Audit",
            "Certificate",
            "CertificateText",
            "ColumnFile",
            "Columns",
            "Entry",
            "FileWall",
            "Finding",
            "Gate",
            "Hierarchy",
            "Loss",
            "Naming",
            "NoiseSpec",
            "OpenStore",
            "PRow",
            "PTable",
            "Policy",
            "ProtectJob",
            "ProtectedTable",
            "Quality",
            "Safe",
            "Wall");
  }

  private static boolean isPublic(String name) {
    try {
      return Modifier.isPublic(
          Class.forName("se.boverket.barometer.disclosure." + name).getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
