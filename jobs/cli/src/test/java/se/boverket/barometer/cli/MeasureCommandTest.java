package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measures;

class MeasureCommandTest {
  /** Two municipalities: 01 wholly divided between its two areas, 02 alike everywhere. */
  private static final String COUNTS =
      """
      kommun,deso,grupp,antal
      01,a,x,10
      01,b,y,30
      02,c,x,5
      02,c,y,15
      02,d,x,1
      02,d,y,3
      """;

  @TempDir Path dir;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(dir.resolve("antal.csv"), COUNTS);
  }

  @Test
  void oneRowAWholeAndMeasure() {
    assertThat(
            csv("--within", "kommun", "--measures", "dissimilarity,isolation,multigroup_entropy")
                .lines())
        .containsExactly(
            "within,measure,group,reference,value,adjusted,ci_low,ci_high",
            "01,dissimilarity,x,rest,1,1,,",
            "01,isolation,x,rest,1,,,",
            "01,dissimilarity,y,rest,1,1,,",
            "01,isolation,y,rest,1,,,",
            "01,multigroup_entropy,,,1,1,,",
            "02,dissimilarity,x,rest,0,-1,,",
            "02,isolation,x,rest,0.25,,,",
            "02,dissimilarity,y,rest,0,-1,,",
            "02,isolation,y,rest,0.75,,,",
            "02,multigroup_entropy,,,0,-1,,");
  }

  @Test
  void withoutWithinTheFileIsOneWhole() {
    assertThat(csv("--group-of-interest", "y", "--measures", "dissimilarity"))
        // ½ (|0 − 10/16| + |30/48 − 0| + |15/48 − 5/16| + |3/48 − 1/16|)
        .contains("\n,dissimilarity,y,rest,0.625,");
  }

  @Test
  void allMeasuresOfEveryGroupComeByDefault() {
    List<String> expected = new ArrayList<>();
    for (String group : List.of("x,rest", "y,rest")) {
      Measures.of(Measure.Kind.TWO_GROUP).forEach(m -> expected.add(m.id() + "," + group));
    }
    Measures.of(Measure.Kind.MULTIGROUP).forEach(m -> expected.add(m.id() + ",,"));
    assertThat(csv().lines().skip(1).map(row -> String.join(",", cells(row, 1, 4))))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void aReferenceLeavesOthersOut() throws IOException {
    Files.writeString(file, COUNTS + "02,d,z,1000\n");
    String alone = csv("--group-of-interest", "x", "--reference", "y", "--within", "kommun");
    assertThat(alone).contains("02,dissimilarity,x,y,0,").doesNotContain("rest");
    assertThat(csv("--group-of-interest", "x", "--within", "kommun"))
        .doesNotContain("02,dissimilarity,x,rest,0,");
  }

  @Test
  void aGroupThatAWholeDoesNotHaveHasNoValue() throws IOException {
    Files.writeString(file, COUNTS + "01,a,z,1\n02,e,z,0\n");
    String[] of = {"--within", "kommun", "--group-of-interest", "z", "--measures", "dissimilarity"};
    assertThat(csv(of)).endsWith("02,dissimilarity,z,rest,,,,\n");
    assertThat(run("json", of).out()).contains("\"group\": \"z\"", "\"value\": null");
    assertThat(run("table", of).out().lines().toList().get(3)).endsWith("-         -  -       -");
  }

  @Test
  void orderedGroupsGetOrdinalMeasures() {
    assertThat(csv("--ordered", "y,x", "--within", "kommun", "--measures", "ordinal_absolute"))
        .contains("01,ordinal_absolute,,,1,", "02,ordinal_absolute,,,0,");
    assertThat(csv()).doesNotContain("ordinal");
  }

  @Test
  void theOrderOfRowsNeverChangesADigit() throws IOException {
    String[] of = {"--within", "kommun", "--bootstrap", "20", "--seed", "3", "--ordered", "x,y"};
    String expected = csv(of);
    List<String> rows = new ArrayList<>(COUNTS.lines().skip(1).toList());
    rows.add("01,a,x,0");
    Collections.reverse(rows);
    Files.writeString(file, "kommun,deso,grupp,antal\n" + String.join("\n", rows));
    assertThat(csv(of)).isEqualTo(expected);
    assertThat(csv("--within", "kommun", "--bootstrap", "20", "--seed", "4"))
        .isNotEqualTo(expected);
  }

  @Test
  void theBootstrapGivesAnIntervalAroundTheValue() {
    String row = csv("--bootstrap", "200", "--measures", "gini").lines().toList().get(1);
    double[] numbers = Stream.of(cells(row, 4, 8)).mapToDouble(Double::parseDouble).toArray();
    assertThat(numbers[2]).isLessThanOrEqualTo(numbers[0]);
    assertThat(numbers[3]).isGreaterThanOrEqualTo(numbers[0]);
    assertThat(numbers[1]).isLessThan(numbers[0]);
  }

  /** Of the 4!/(2! 2!) ways to place two and two in two units of two, 2 divide them wholly. */
  @Test
  void permutationsSayHowOftenLotDividesAsMuch() throws IOException {
    Files.writeString(file, "deso,grupp,antal\na,x,2\nb,y,2\n");
    String[] of = {"--measures", "dissimilarity", "--group-of-interest", "x"};
    String row = csv("--permutations", "2000", of[0], of[1], of[2], of[3]);
    assertThat(row).startsWith("within,measure,group,reference,value,adjusted,ci_low,ci_high,p_");
    double p = Double.parseDouble(row.strip().substring(row.strip().lastIndexOf(',') + 1));
    assertThat(p).isCloseTo(2 / 6d, within(0.04));
    assertThat(csv(of)).doesNotContain("p_value");
  }

  @Test
  void reasonsSayWhyThereIsNoValue() throws IOException {
    Files.writeString(file, COUNTS + "03,g,x,4\n04,h,x,0\n05,i,z,1\n05,i,x,1\n");
    String[] of = {"--within", "kommun", "--group-of-interest", "x", "--reasons"};
    String[] ids = {"--measures", "dissimilarity,isolation,mutual_information"};
    assertThat(csv(Stream.concat(Stream.of(of), Stream.of(ids)).toArray(String[]::new)).lines())
        .contains(
            "within,measure,group,reference,value,adjusted,ci_low,ci_high,status,reason",
            "01,dissimilarity,x,rest,1,1,,,A,",
            "03,dissimilarity,x,rest,,,,,M,everybody belongs to one group",
            "03,isolation,x,rest,1,,,,A,",
            "03,mutual_information,,,0,0,,,A,",
            "04,dissimilarity,x,rest,,,,,M,nobody is counted",
            "04,mutual_information,,,,,,,M,nobody is counted",
            "05,dissimilarity,x,rest,0,0,,,A,");
  }

  @ParameterizedTest
  @CsvSource({
    "2,--permutations,-1,--permutations must be 0 or above",
    "3,--group-of-interest,z,There is no group z in",
    "3,--unit,des,there is no column des. Did you mean deso?",
    "2,--measures,dissimilarty,Did you mean dissimilarity?",
    "2,--measures,ordinal_entropy,needs an order",
    "2,--reference,x,--reference needs another group",
    "2,--ordered,x,--ordered needs two or more groups",
    "2,--bootstrap,-1,--bootstrap must be 0 or above",
    "2,--n,deso,named for two things",
    "2,--compare,nowhere.csv,there is no such file",
    "2,--unknown,1,Unknown option"
  })
  void faultsAreToldWithTheirExitCode(int exit, String option, String value, String why) {
    String[] arguments = {
      "measure", "--counts", file.toString(), "--unit", "deso", "--group", "grupp", "--n", "antal"
    };
    List<String> all = new ArrayList<>(List.of(arguments));
    int place = all.indexOf(option);
    if (place >= 0) {
      all.set(place + 1, value);
    } else {
      all.addAll(List.of(option, value));
    }
    CommandLineRun run = CommandLineRun.of(all.toArray(String[]::new));
    assertThat(run.err()).contains(why);
    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void countsThatCannotBeAreRefusedByLine() throws IOException {
    Files.writeString(file, COUNTS + "02,d,x,-3\n,d,y,many\n");
    CommandLineRun run = run("csv", "--within", "kommun");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .contains("column antal, line 8: a negative count")
        .contains("column antal, line 9: not a number")
        .contains("column kommun, line 9: empty")
        .doesNotContain("many");
  }

  @Test
  void listAndHelpTellEveryMeasureFromTheRegistry() {
    String help = CommandLineRun.of("measure", "--help").out();
    String list = CommandLineRun.of("measure", "--list").out();
    for (Measure measure : Measures.all()) {
      assertThat(help).contains("  " + measure.id() + ": " + measure.about().name());
      measure.about().explanation().lines().forEach(line -> assertThat(help).contains(line));
      assertThat(help).contains(measure.about().source());
      assertThat(list).contains(measure.id(), measure.about().source());
    }
  }

  @Test
  void theEndingOfTheFileChoosesTheForm() throws IOException {
    for (String form : List.of("csv", "json")) {
      Path out = dir.resolve("svar." + form);
      CommandLineRun run = CommandLineRun.measured(file, "--out", out.toString());
      assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
      assertThat(Files.readString(out)).isEqualTo(run(form).out());
    }
  }

  private String csv(String... options) {
    return run("csv", options).out();
  }

  private CommandLineRun run(String form, String... options) {
    String[] all = Arrays.copyOf(options, options.length + 2);
    all[options.length] = "--format";
    all[options.length + 1] = form;
    return CommandLineRun.measured(file, all);
  }

  private static String[] cells(String row, int from, int to) {
    return Arrays.copyOfRange(row.split(",", -1), from, to);
  }
}
