package se.boverket.barometer.microdata.indices;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import se.boverket.barometer.microdata.aggregated.Indicator;

/** All blocks of a year, filled in one pass over its base cells. */
final class Blocks {
  private final List<Block> all;
  private final Map<String, List<Filling>> byIndicator = new HashMap<>();

  /** A block and where base cells lie in it. */
  private record Filling(Block block, CellsOf cells) {}

  Blocks(List<Indicator> indicators, Omraden omraden) {
    all = Block.of(indicators, omraden);
    for (Block block : all) {
      Filling filling = new Filling(block, new CellsOf(block.grid()));
      block
          .indicators()
          .forEach(i -> byIndicator.computeIfAbsent(i.id(), k -> new ArrayList<>()).add(filling));
    }
  }

  List<Block> all() {
    return all;
  }

  /** Adds base cells, rows of aggregated.celler; those of other measures are left out. */
  void add(Dataset<Row> celler) {
    Dataset<Row> wanted = celler.where(col("matt").isin(byIndicator.keySet().toArray()));
    for (Iterator<Row> rows = wanted.toLocalIterator(); rows.hasNext(); ) {
      Row row = rows.next();
      for (Filling to : byIndicator.get(row.<String>getAs("matt"))) {
        if (to.block.takes(row.getAs("alder"))) {
          to.block.add(row, to.cells.of(row));
        }
      }
    }
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
