package se.boverket.barometer.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * D, H, isolation and η² of all 290 municipalities on the real DeSO and RegSO of 2022, as
 * committed, each value computed a second time in SQL from its definition.
 */
class RealDataTest {
  private static final List<String> IDS =
      List.of("dissimilarity", "entropy", "isolation", "correlation_ratio");

  /**
   * The group that is looked at, then the others; persons or dwellings of unknown kind left out.
   */
  private static final Map<String, List<Integer>> GROUPINGS = groupings();

  private static Map<String, List<Integer>> groupings() {
    Map<String, List<Integer>> groupings = new LinkedHashMap<>();
    groupings.put("utlandsk_bakgrund", List.of(2, 3));
    groupings.put("hyresratt", List.of(4, 5, 6));
    groupings.put("forgymnasial", List.of(7, 8, 9, 10));
    groupings.put("arbetslosa", List.of(11, 12, 13));
    return groupings;
  }

  @Test
  void figuresAreTheCommittedOnes() throws IOException {
    List<String> table = new ArrayList<>();
    table.add("kommun,enhet,gruppering," + String.join(",", IDS));
    for (String unit : List.of("deso", "regso")) {
      GROUPINGS.forEach((name, columns) -> table.addAll(figures(unit, name, columns)));
    }
    Files.write(Path.of("target", "matt_2022.csv"), table);
    assertThat(table).isEqualTo(lines("matt_2022.csv"));
  }

  private static List<String> figures(String unit, String name, List<Integer> columns) {
    Map<String, List<Counts.Row>> rows =
        lines("deso2018_2022.csv").stream()
            .skip(1)
            .map(line -> line.split(","))
            .flatMap(fields -> rows(fields, unit, columns))
            .collect(Collectors.groupingBy(row -> row.unit().substring(0, 4)));
    return rows.keySet().stream()
        .sorted()
        .map(
            kommun -> {
              Table table = Counts.of(rows.get(kommun)).against("the group");
              return Stream.concat(
                      Stream.of(kommun, unit, name),
                      IDS.stream().map(id -> Double.toString(Measures.of(id).of(table).number())))
                  .collect(Collectors.joining(","));
            })
        .toList();
  }

  private static Stream<Counts.Row> rows(String[] fields, String unit, List<Integer> columns) {
    String key = fields[unit.equals("deso") ? 0 : 1];
    return columns.stream()
        .map(
            column ->
                new Counts.Row(
                    key,
                    column.equals(columns.get(0)) ? "the group" : "others",
                    Double.parseDouble(fields[column])));
  }

  @Test
  void everyFigureIsFoundAgainInSql() throws SQLException, IOException, URISyntaxException {
    int compared = 0;
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      String sql = text("definitions.sql");
      for (String unit : List.of("deso", "regso")) {
        for (Map.Entry<String, List<Integer>> grouping : GROUPINGS.entrySet()) {
          compared += compare(duckdb, sql, unit, grouping.getKey());
        }
      }
    }
    assertThat(compared).isEqualTo(290 * 2 * 4 * IDS.size());
  }

  private static int compare(Connection duckdb, String sql, String unit, String grouping)
      throws SQLException, URISyntaxException {
    String[] header = lines("deso2018_2022.csv").get(0).split(",");
    List<Integer> columns = GROUPINGS.get(grouping);
    String others = columns.stream().skip(1).map(c -> header[c]).collect(Collectors.joining(" + "));
    String query =
        sql.replace("${file}", path("deso2018_2022.csv").toString())
            .replace("${unit}", unit)
            .replace("${group}", header[columns.get(0)])
            .replace("${others}", others);
    Map<String, double[]> committed = committed(unit, grouping);
    int compared = 0;
    try (ResultSet found = duckdb.createStatement().executeQuery(query)) {
      while (found.next()) {
        double[] values = committed.get(found.getString("kommun"));
        for (int i = 0; i < IDS.size(); i++, compared++) {
          double second = found.getDouble(IDS.get(i));
          assertThat(values[i])
              .as("%s %s %s %s", found.getString("kommun"), unit, grouping, IDS.get(i))
              .isCloseTo(second, within(1e-13 + 1e-10 * second));
        }
      }
    }
    return compared;
  }

  private static Map<String, double[]> committed(String unit, String grouping) {
    return lines("matt_2022.csv").stream()
        .map(line -> line.split(","))
        .filter(fields -> fields[1].equals(unit) && fields[2].equals(grouping))
        .collect(
            Collectors.toMap(
                fields -> fields[0],
                fields ->
                    Arrays.stream(fields).skip(3).mapToDouble(Double::parseDouble).toArray()));
  }

  private static List<String> lines(String name) {
    try {
      return text(name).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) throws IOException {
    try (InputStream resource = RealDataTest.class.getResourceAsStream("/verklighet/" + name)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Path path(String name) throws URISyntaxException {
    return Path.of(RealDataTest.class.getResource("/verklighet/" + name).toURI());
  }
}
