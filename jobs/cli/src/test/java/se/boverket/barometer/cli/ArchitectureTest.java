package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The code keeps the rules, and what is planted against them is found. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.boverket.barometer");

  static Set<String> rules() {
    return Rules.ALL.keySet();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeeps(String rule) {
    Rules.ALL.get(rule).check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource({
    "publication.planted.KnowsMicrodata, open rooms know no microdata",
    "microdata.clean.planted.KnowsTheWall, microdata know no open rooms",
    "measures.planted.KnowsSpark, measures know no Spark and no files",
    "publication.planted.Reads, only stores read and write",
    "publication.planted.Writes, only stores read and write",
    "microdata.clean.planted.Collects, nobody looks at rows of persons",
    "microdata.clean.planted.Iterates, nobody looks at rows of persons",
    "publication.planted.Shows, nobody shows rows",
    "publication.planted.Draws, no function of chance",
    "publication.planted.Numbers, no function of chance",
    "publication.planted.Rolls, no random number",
    "publication.planted.Repartitions, no partition without a key",
    "publication.planted.Remembers, no state between steps",
    "publication.planted.Prints, only commands talk to the screen",
    "publication.planted.Names$PlantedUtil, names say what a thing is"
  })
  void whatIsPlantedIsFound(String planted, String rule) throws ClassNotFoundException {
    JavaClasses one = new ClassFileImporter().importClasses(Class.forName(Rules.ROOT + planted));
    assertThatThrownBy(() -> Rules.ALL.get(rule).allowEmptyShould(true).check(one))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(planted);
  }

  @Test
  void noFileIsLongerThanAPersonReads() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      List<Path> tooLong =
          files
              .filter(f -> f.toString().endsWith(".java") && !f.toString().contains("/target/"))
              .filter(f -> lines(f) > 250)
              .toList();
      assertThat(tooLong).isEmpty();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
