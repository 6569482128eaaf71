package se.boverket.barometer.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDDLike;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;

/** Lock 4 of the wall: what the modules cannot say, said about the code itself. */
class ArchitectureTest {
  private static final String ROOT = "se.boverket.barometer.";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.boverket.barometer");

  @Test
  void microdataAndPublicationHaveNeverMet() {
    hold(
        noClasses()
            .that()
            .resideInAnyPackage(ROOT + "publication..", ROOT + "measures..", ROOT + "disclosure..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "microdata.."));
    hold(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "microdata..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "publication..", ROOT + "disclosure.."));
    hold(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "measures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "java.nio.file.."));
  }

  @Test
  void onlyTheStoresTouchSparksReadersAndWriters() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "tables..", ROOT + "microdata.raw..", ROOT + "bench..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(DataFrameReader.class, DataFrameWriter.class));
  }

  /** Those that bring counts per file, rule or municipality to the driver, never a person's row. */
  private static final String COUNTING =
      ".*\\.(Census|CheckedRegister|Gaps|Quarantine|Bistand|Year)";

  private static final Set<String> BRINGING =
      Set.of("collect", "collectAsList", "toLocalIterator", "take", "takeAsList", "tail");

  @Test
  void nobodyLooksAtRowsOfPersons() {
    hold(
        noClasses()
            .that()
            .resideInAnyPackage(ROOT + "microdata.raw..", ROOT + "microdata.clean..")
            .and()
            .haveNameNotMatching(COUNTING)
            .should()
            .callMethodWhere(calls(Dataset.class, BRINGING))
            .orShould()
            .callMethodWhere(calls(JavaRDDLike.class, BRINGING)));
    hold(noClasses().should().callMethodWhere(calls(Dataset.class, Set.of("show"))));
  }

  @Test
  void nothingDependsOnChanceOrOnPartitions() {
    hold(
        noClasses()
            .should()
            .callMethodWhere(
                calls(
                    functions.class,
                    Set.of(
                        "rand",
                        "randn",
                        "random",
                        "uuid",
                        "shuffle",
                        "monotonically_increasing_id",
                        "spark_partition_id",
                        "current_timestamp",
                        "now",
                        "input_file_name"))));
    hold(noClasses().should().callMethod(Math.class, "random"));
    hold(noClasses().should().callConstructor(java.util.Random.class));
    hold(noClasses().should().callMethod(Dataset.class, "repartition", int.class));
  }

  @Test
  void noStateBetweenSteps() {
    hold(
        noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(ROOT + "cli..", ROOT + "bench..")
            .and()
            .areStatic()
            .should()
            .notBeFinal());
  }

  @Test
  void onlyTheCommandsTalkToTheScreen() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "cli..", ROOT + "bench..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  @Test
  void namesSayWhatAThingIs() {
    hold(
        classes()
            .should()
            .haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Common|Base|Impl)$"));
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
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void hold(ArchRule rule) {
    rule.check(HOUSE);
  }

  private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, Set<String> names) {
    return describe(
        "of " + owner.getSimpleName() + " " + names,
        call -> call.getTargetOwner().isAssignableTo(owner) && names.contains(call.getName()));
  }
}
