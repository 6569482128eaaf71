package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers to where segregation comes from: local, by level, between two files. */
class MeasureOriginTest {
  private static final String FIRST =
      """
      kommun,regso,deso,grupp,antal
      01,r1,a,x,10
      01,r1,a,y,40
      01,r1,b,x,30
      01,r1,b,y,20
      01,r2,c,x,5
      01,r2,c,y,55
      02,r3,d,x,25
      02,r3,d,y,25
      02,r3,e,x,0
      02,r3,e,y,0
      """;

  @TempDir Path dir;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(dir.resolve("antal.csv"), FIRST);
  }

  @Test
  void contributionsOfUnitsAddUpToTheMeasure() {
    List<Map<String, String>> units = answer("--local", "--group-of-interest", "x");
    assertThat(units).extracting(row -> row.get("unit")).containsExactly("a", "b", "c", "d", "e");
    assertThat(sum(units, "contribution")).isCloseTo(mutualInformation(), within(1e-15));
    assertThat(units.get(0)).containsEntry("n", "50");
    // 25 of 50 against 70 of 210
    assertThat(number(units.get(3), "location_quotient_x")).isCloseTo(1.5, within(1e-15));
    assertThat(units.get(4)).containsEntry("local", "").containsEntry("contribution", "");
  }

  @Test
  void partsOfLevelsAddUpToTheMeasure() {
    List<Map<String, String>> levels = answer("--decompose", "kommun,regso");
    assertThat(levels).extracting(r -> r.get("level")).containsExactly("kommun", "regso", "deso");
    assertThat(levels).extracting(r -> r.get("inside")).containsExactly("", "kommun", "regso");
    assertThat(sum(levels, "mutual_information")).isCloseTo(mutualInformation(), within(1e-15));
    assertThat(sum(levels, "share")).isCloseTo(1, within(1e-15));
  }

  @Test
  void aUnitLiesInOneArea() throws IOException {
    Files.writeString(file, FIRST + "01,r9,a,x,1\n");
    CommandLineRun run = run("--decompose", "regso");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("column regso: in 1 rows the deso lies in another area");
    Files.writeString(file, FIRST + "02,r1,f,x,1\n");
    run = run("--decompose", "kommun,regso");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("more than one area of the level above");
  }

  @Test
  void partsOfAChangeAddUpToIt() throws IOException {
    Path later = dir.resolve("senare.csv");
    Files.writeString(later, FIRST.replace("a,x,10", "a,x,20").replace("d,y,25", "f,y,60"));
    List<Map<String, String>> rows = answer("--compare", later.toString());
    for (String who : List.of("dissimilarityx", "entropyy", "mutual_information")) {
      Map<String, Double> parts =
          rows.stream()
              .filter(row -> (row.get("measure") + row.get("group")).equals(who))
              .collect(Collectors.toMap(r -> r.get("part"), r -> number(r, "value")));
      double change = parts.get("second") - parts.get("first");
      assertThat(change).isNotZero();
      assertThat(parts.get("change")).isCloseTo(change, within(1e-12));
      assertThat(
              Stream.of("removals", "additions", "groups", "units", "structure")
                  .mapToDouble(parts::get)
                  .sum())
          .isCloseTo(change, within(1e-10));
      assertThat(parts.get("composition") + parts.get("distribution"))
          .isCloseTo(change, within(1e-10));
    }
  }

  @Test
  void wholesOfOneFileOnlyHaveNoChange() throws IOException {
    Path later = Files.writeString(dir.resolve("senare.csv"), FIRST.replace("\n02,", "\n03,"));
    assertThat(answer("--compare", later.toString(), "--within", "kommun"))
        .extracting(row -> row.get("within"))
        .containsOnly("01");
    Files.writeString(later, FIRST.replace("\n0", "\n1"));
    CommandLineRun run = run("--compare", later.toString(), "--within", "kommun");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("no whole in common");
  }

  @Test
  void theNearestPersonsAreFoundAcrossBorders() throws IOException {
    // Along a street, 100 m apart: x only, x only, then mixed; the border lies after the first.
    Files.writeString(
        file,
        """
        kommun,deso,grupp,antal,ost,nord
        01,a,x,10,500000,6500000
        02,b,x,10,500100,6500050
        02,c,x,4,500299,6500001
        02,c,y,6,500250,6500099
        """);
    List<Map<String, String>> rows =
        answer("--coordinates", "ost,nord", "--k", "10,20", "--within", "kommun");
    assertThat(near(rows, "01/10/isolation/x")).isEqualTo(1);
    assertThat(near(rows, "02/10/isolation/x")).isCloseTo(11.6 / 14, within(1e-15));
    // 20 nearest of b: its own ten and ten of the twenty that live one square away
    assertThat(near(rows, "02/20/isolation/x"))
        .isCloseTo((10 * 0.85 + 4 * 0.7) / 14, within(1e-15));
    assertThat(near(rows, "02/10/exposure_p50/y")).isZero();
    assertThat(near(rows, "02/10/exposure_p90/y")).isCloseTo(0.6, within(1e-15));
    assertThat(rows).filteredOn(r -> r.get("within").equals("01")).hasSize(2 * (3 + 2 * 5));
  }

  @Test
  void coordinatesAreMetresAndPersonsAreWhole() throws IOException {
    String header = "deso,grupp,antal,ost,nord\n";
    Files.writeString(file, header + "a,x,1,18.07,59.33\n");
    assertThat(run("--coordinates", "ost,nord").err()).contains("column ost: these are no metres");
    Files.writeString(file, header + "a,x,1.5,500000,6500000\n");
    assertThat(run("--coordinates", "ost,nord").err()).contains("count whole persons");
    Files.writeString(file, header + "a,x,9,500000,6500000\n");
    assertThat(run("--coordinates", "ost,nord", "--k", "10").err()).contains("fewer than 10");
    assertThat(run("--coordinates", "ost").exit()).isEqualTo(2);
    assertThat(run("--coordinates", "ost,nord", "--k", "0").exit()).isEqualTo(2);
  }

  @Test
  void oneAnswerAtATime() {
    assertThat(run("--local", "--decompose", "regso").exit()).isEqualTo(2);
  }

  /** The value of a row, named as within/k/measure/group. */
  private static double near(List<Map<String, String>> rows, String name) {
    return rows.stream()
        .filter(
            row ->
                name.equals(
                    String.join(
                        "/",
                        row.get("within"),
                        row.get("k"),
                        row.get("measure"),
                        row.get("group"))))
        .mapToDouble(row -> number(row, "value"))
        .findFirst()
        .orElseThrow();
  }

  private double mutualInformation() {
    return number(answer("--measures", "mutual_information").get(0), "value");
  }

  private List<Map<String, String>> answer(String... options) {
    CommandLineRun run = run(options);
    assertThat(run.err()).isEmpty();
    List<String[]> rows = run.out().lines().map(line -> line.split(",", -1)).toList();
    List<String> names = Arrays.asList(rows.get(0));
    return rows.stream()
        .skip(1)
        .map(row -> names.stream().collect(Collectors.toMap(n -> n, n -> row[names.indexOf(n)])))
        .toList();
  }

  private CommandLineRun run(String... options) {
    String[] all = Arrays.copyOf(options, options.length + 2);
    all[options.length] = "--format";
    all[options.length + 1] = "csv";
    return CommandLineRun.measured(file, all);
  }

  private static double sum(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .filter(row -> !row.get(column).isEmpty())
        .mapToDouble(row -> number(row, column))
        .sum();
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
