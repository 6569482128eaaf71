package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearlyTablesTest {
  private static final Columns DATED =
      table("a", "ar omrade antal", "2021 01 5", "2022 01 6", "2022 02 -", "2021 02 8");
  private static final Columns PLAIN = table("b", "kod namn", "1 x");
  private static final Columns HALF = table("c", "ar antal", "2021 5", "- 6");

  @TempDir Path dir;

  private static Columns table(String name, String columns, String... rows) {
    List<List<String>> values =
        Stream.of(rows)
            .map(r -> Stream.of(r.split(" ")).map(v -> v.equals("-") ? null : v).toList())
            .toList();
    return Columns.of(name, List.of(columns.split(" ")), values);
  }

  private static void check(YearlyTables tables) {
    assertThat(tables.years()).containsExactly(2021, 2022);
    assertThat(tables.timeless()).extracting(Columns::name).containsExactly("b", "c");
    assertThat(rows(tables.of(2021)))
        .containsExactly(List.of("2021", "01", "5"), List.of("2021", "02", "8"));
    assertThat(rows(tables.of(2022)).get(1)).containsExactly("2022", "02", null);
    assertThat(rows(tables.of(2020))).isEmpty();
    assertThat(tables.with("omrade", "other").get(0).rows()).isEqualTo(4);
    assertThat(tables.with("other")).isEmpty();
  }

  private static List<List<String>> rows(List<Columns> one) {
    assertThat(one).hasSize(1);
    return IntStream.range(0, one.get(0).rows()).mapToObj(one.get(0)::row).toList();
  }

  @Test
  void aTableIsPartedByItsYears() {
    check(YearlyTables.of(List.of(DATED, PLAIN, HALF)));
  }

  @Test
  void soIsAFile() {
    for (Columns table : List.of(DATED, PLAIN, HALF)) {
      ColumnFile.write(table, null, dir.resolve(table.name() + ".csv"));
    }
    check(YearlyTables.in(dir));
  }
}
