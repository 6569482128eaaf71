package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Shape;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

class EgnaRutorTest {
  private static final double[][] BLOCK = {{0, 0}, {300, 0}, {300, 200}, {0, 200}, {0, 0}};
  private static final double[][] HOLE = {{100, 0}, {200, 0}, {200, 100}, {100, 100}, {100, 0}};

  @TempDir private Path dir;

  @Test
  void squaresWhoseCentreLiesInside() {
    assertThat(squares(BLOCK))
        .containsExactly("0 0", "0 100", "0 200", "100 0", "100 100", "100 200");
    assertThat(squares(BLOCK, HOLE)).containsExactly("0 0", "0 200", "100 0", "100 100", "100 200");
    double[][] slim = {{0, 0}, {49, 0}, {49, 500}, {0, 500}, {0, 0}};
    assertThat(squares(slim)).isEmpty();
  }

  /** A triangle by hand: of the row at 50 the centres east of 50 and west of 250. */
  @Test
  void slantingSidesGoByTheCentreOfTheRow() {
    double[][] triangle = {{0, 0}, {300, 0}, {150, 300}, {0, 0}};
    assertThat(squares(triangle)).containsExactly("0 0", "0 100", "0 200", "100 100", "200 100");
  }

  /** Any line through the plane parts the squares: none in both, none in neither. */
  @Test
  void aSharedBorderGivesEverySquareToOne() {
    Random random = new Random(3);
    for (int trial = 0; trial < 200; trial++) {
      double a = 50 * random.nextInt(21);
      double b = 50 * random.nextInt(21);
      double[][] west = {{0, 0}, {a, 0}, {b, 1000}, {0, 1000}, {0, 0}};
      double[][] east = {{a, 0}, {1000, 0}, {1000, 1000}, {b, 1000}, {a, 0}};
      assertThat(
              IntStream.range(0, 2)
                  .mapToObj(i -> squares(i == 0 ? west : east))
                  .flatMap(List::stream))
          .hasSize(100)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void filesAreReadAndAllFaultsAreTold() throws IOException {
    write(
        "a",
        feature(
            "0180EA",
            "[[[600000, 6600000], [600300, 6600000], [600300, 6600200], [600000, 6600200]]]"));
    EgnaRutor read = EgnaRutor.all(new Schemas(dir)).get(0);
    assertThat(read.codes()).containsExactly("0180EA");
    assertThat(read.areas()).hasSize(6).containsEntry(EgnaRutor.square(6600100, 600299), 0);
    assertThat(Shape.all(new Schemas(dir)).get(0).namnEn()).isEqualTo("A");

    write(
        "a",
        feature("0180EA", "[[[18.1, 59.3], [18.2, 59.3], [18.2, 59.4], [18.1, 59.3]]]")
            + ","
            + feature("0180EB", "[[600000, 6600000]]"));
    assertThatThrownBy(() -> Shape.all(new Schemas(dir)))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("a.geojson, feature 1: a point is not in Sweden")
        .hasMessageContaining("a.geojson, feature 2: geometry.coordinates are not nested");

    String square =
        "[[[600000, 6600000], [600300, 6600000], [600300, 6600200], [600000, 6600200]]]";
    String dot = "[[[600010, 6600010], [600020, 6600010], [600020, 6600020], [600010, 6600020]]]";
    write(
        "a",
        feature("0180EA", square) + "," + feature("0180EB", square) + "," + feature("0180EC", dot));
    assertThatThrownBy(() -> EgnaRutor.all(new Schemas(dir)))
        .isInstanceOf(Stop.class)
        .hasMessageContaining("a.geojson: 0180EB shares 6 squares")
        .hasMessageContaining("a.geojson: 0180EC holds no square's centre");
  }

  /** Two areas in three squares; a square begins at its south-western corner. */
  @Test
  void personsAreInTheAreaOfTheirSquareAndKommun() {
    EgnaRutor file =
        new EgnaRutor(
            List.of("0180EA", "0114EB"),
            Map.of(
                EgnaRutor.square(6600000, 600000), 0,
                EgnaRutor.square(6600000, 600100), 1,
                EgnaRutor.square(6600100, 600000), 0));
    TableAssert.assertSame(
        TextTable.rows(
            """
            nyckel bigint | kommun string | deso_2018 string | deso_2025 string
            1             | 0180EA        | 0180C1010        | 0180C1015
            2             | 0180EA        | 0180C1010        | 0180C1015
            3             | 0180EA        | 0180C1020        | 0180C1020
            4             | 0114EB        | 0114C1010        | 0114C1010
            """),
        file.rows(
                Persons.drawn(
                    """
                    nyckel | kommun | deso_2018 | deso_2025 | koordinat_n | koordinat_e
                    1      | 0180   | 0180C1010 | 0180C1015 | 6600000     | 600000
                    2      | 0180   | 0180C1010 | 0180C1015 | 6600099     | 600099
                    3      | 0180   | 0180C1020 | 0180C1020 | 6600199     | 600050
                    4      | 0114   | 0114C1010 | 0114C1010 | 6600000     | 600100
                    5      | 0180   | 0180C1010 | 0180C1015 | 6600000     | 600100
                    6      | 0180   | 0180C1010 | 0180C1015 | 6600200     | 600000
                    7      | 0180   | 0180C1010 | 0180C1015 | 6599999     | 600000
                    8      | 0180   | 0180C1010 | 0180C1015 | -           | 600000
                    9      | 0180   | 0180C1010 | 0180C1015 | 6600000     | -
                    10     | 0180   | 0180C1010 | 0180C1015 | -           | -
                    """),
                UnaryOperator.identity())
            .select("nyckel", "kommun", "deso_2018", "deso_2025"));
  }

  /** What makes the cells sees a number in place of the code, in which a base area has room. */
  @Test
  void cellsAreMadeOfTheAreasNumber() {
    EgnaRutor file =
        new EgnaRutor(
            List.of("0180EA", "0180EB"),
            Map.of(EgnaRutor.square(6600000, 600000), 0, EgnaRutor.square(6600000, 600100), 1));
    Dataset<Row> persons =
        Persons.drawn(
            """
            kommun | deso_2018 | deso_2025 | koordinat_n | koordinat_e
            0180   | 0180C1010 | 0180C1010 | 6600000     | 600000
            0180   | 0180C1010 | 0180C1010 | 6600000     | 600100
            """);
    TableAssert.assertSame(
        TextTable.rows(
            """
            seen string | kommun string
            3000        | 0180EA
            3001        | 0180EB
            """),
        file.rows(persons, some -> some.withColumn("seen", col("kommun")))
            .select("seen", "kommun"));
  }

  private void write(String name, String features) throws IOException {
    Path file = Files.createDirectories(dir.resolve("egna")).resolve(name + ".geojson");
    Files.writeString(file, "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
  }

  private static String feature(String code, String coordinates) {
    return "{\"type\": \"Feature\", \"properties\": {\"omrade\": \""
        + code
        + "\","
        + " \"namn\": \"A\", \"namn_en\": \"A\", \"kalla\": \"K\"},"
        + " \"geometry\": {\"type\": \"Polygon\", \"coordinates\": "
        + coordinates
        + "}}";
  }

  /** As "north east", in order. */
  private static List<String> squares(double[][]... rings) {
    return Raster.squares(List.of(rings), 100, (n, e) -> n * 1_000_000 + e).stream()
        .map(s -> s / 1_000_000 + " " + s % 1_000_000)
        .toList();
  }
}
