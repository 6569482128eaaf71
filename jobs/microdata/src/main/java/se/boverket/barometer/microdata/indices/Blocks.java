package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.aggregated.Indicator;

/** All blocks of a year, filled in one pass over its base cells. */
final class Blocks {
  private final List<Block> all;

  /** A block, where base cells lie in it, and what adds them there. */
  private record Filling(Block block, CellsOf cells, BiConsumer<Row, int[]> adding) {
    static Filling of(Block block, StructType base) {
      return new Filling(block, new CellsOf(block.grid(), base), block.adding(base));
    }

    void take(Row base, String alder) {
      if (block.takes(alder)) {
        adding.accept(base, cells.of(base));
      }
    }
  }

  Blocks(List<Indicator> indicators, Omraden omraden) {
    all = Block.of(indicators, omraden);
  }

  List<Block> all() {
    return all;
  }

  /** Adds base cells, rows of aggregated.celler; those of other measures are left out. */
  void add(Dataset<Row> celler) {
    Map<String, List<Filling>> by = fillings(celler.schema());
    int matt = celler.schema().fieldIndex("matt");
    int alder = celler.schema().fieldIndex("alder");
    Dataset<Row> wanted = celler.where(col("matt").isin(by.keySet().toArray()));
    for (Iterator<Row> rows = wanted.toLocalIterator(); rows.hasNext(); ) {
      Row row = rows.next();
      by.get(row.getString(matt)).forEach(f -> f.take(row, row.getString(alder)));
    }
  }

  private Map<String, List<Filling>> fillings(StructType base) {
    Map<String, List<Filling>> by = new HashMap<>();
    for (Block block : all) {
      Filling filling = Filling.of(block, base);
      block
          .indicators()
          .forEach(i -> by.computeIfAbsent(i.id(), k -> new ArrayList<>()).add(filling));
    }
    return by;
  }

  /** What a kommun has in a column of an indicator, all groups together; nothing is 0. */
  long ofKommun(String kommun, Indicator indicator, String column) {
    return all.stream()
        .filter(b -> b.upper() && b.indicators().contains(indicator))
        .mapToLong(
            b ->
                b.sums()
                    .columns()
                    .get(column)[
                    b.grid()
                        .cell(
                            Omrade.kommun(kommun),
                            List.of(indicator.id(), Grid.TOTAL, Grid.TOTAL, Grid.TOTAL))])
        .map(n -> n == Fold.NOTHING ? 0 : n)
        .sum();
  }
}
