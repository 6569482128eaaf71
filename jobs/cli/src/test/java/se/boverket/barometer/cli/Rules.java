package se.boverket.barometer.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.spark.api.java.JavaRDDLike;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;

/** Lock 4 of the wall: what the modules cannot say, said about the code itself. */
final class Rules {
  static final String ROOT = "se.boverket.barometer.";

  /** Those that bring counts per file, rule or municipality to the driver, never a person's row. */
  private static final String COUNTING =
      ".*\\.(Census|CheckedRegister|Gaps|Quarantine|Bistand|Year)";

  private static final Set<String> BRINGING =
      Set.of("collect", "collectAsList", "toLocalIterator", "take", "takeAsList", "tail");

  private static final Set<String> CHANCE =
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
          "input_file_name");

  static final Map<String, ArchRule> ALL =
      Map.ofEntries(
          Map.entry("open rooms know no microdata", openKnowNoMicrodata()),
          Map.entry("microdata know no open rooms", microdataKnowNoOpen()),
          Map.entry("measures know no Spark and no files", measuresAreAlone()),
          Map.entry("only stores read and write", onlyStoresReadAndWrite()),
          Map.entry("nobody looks at rows of persons", nobodyLooks()),
          Map.entry(
              "nobody shows rows",
              noClasses().should().callMethodWhere(calls(Dataset.class, Set.of("show")))),
          Map.entry(
              "no function of chance",
              noClasses().should().callMethodWhere(calls(functions.class, CHANCE))),
          Map.entry(
              "no random number",
              noClasses()
                  .should()
                  .callMethod(Math.class, "random")
                  .orShould()
                  .callConstructor(Random.class)),
          Map.entry(
              "no partition without a key",
              noClasses().should().callMethod(Dataset.class, "repartition", int.class)),
          Map.entry("no state between steps", noState()),
          Map.entry("only commands talk to the screen", onlyCommandsTalk()),
          Map.entry(
              "names say what a thing is",
              classes()
                  .should()
                  .haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Common|Base|Impl)$")));

  private Rules() {}

  private static ArchRule openKnowNoMicrodata() {
    return noClasses()
        .that()
        .resideInAnyPackage(ROOT + "publication..", ROOT + "measures..", ROOT + "disclosure..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "microdata..");
  }

  private static ArchRule microdataKnowNoOpen() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "microdata..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "publication..", ROOT + "disclosure..");
  }

  private static ArchRule measuresAreAlone() {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "measures..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "java.nio.file..");
  }

  private static ArchRule onlyStoresReadAndWrite() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "tables..", ROOT + "microdata.raw..", ROOT + "bench..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(DataFrameReader.class, DataFrameWriter.class);
  }

  private static ArchRule nobodyLooks() {
    return noClasses()
        .that()
        .resideInAnyPackage(ROOT + "microdata.raw..", ROOT + "microdata.clean..")
        .and()
        .haveNameNotMatching(COUNTING)
        .should()
        .callMethodWhere(calls(Dataset.class, BRINGING))
        .orShould()
        .callMethodWhere(calls(JavaRDDLike.class, BRINGING));
  }

  private static ArchRule noState() {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(ROOT + "cli..", ROOT + "bench..")
        .and()
        .areStatic()
        .should()
        .notBeFinal();
  }

  private static ArchRule onlyCommandsTalk() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "cli..", ROOT + "bench..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err");
  }

  private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, Set<String> names) {
    return describe(
        "of " + owner.getSimpleName() + " " + names,
        call -> call.getTargetOwner().isAssignableTo(owner) && names.contains(call.getName()));
  }
}
