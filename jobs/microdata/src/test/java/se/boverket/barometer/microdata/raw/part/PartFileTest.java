package se.boverket.barometer.microdata.raw.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.microdata.raw.field.Lexicon;
import se.boverket.barometer.microdata.raw.field.Numbers;
import se.boverket.barometer.tables.TestSpark;

/** What is written is what Spark reads. */
class PartFileTest {
  static final StructType SCHEMA =
      new StructType()
          .add("kod", DataTypes.StringType)
          .add("alder", DataTypes.IntegerType)
          .add("inkomst", DataTypes.LongType)
          .add("vikt", DataTypes.DoubleType)
          .add("person", DataTypes.BinaryType);

  final byte[] hash = new byte[Hashes.LENGTH];
  final List<PartColumn> columns =
      List.of(
          new Texts("kod", Lexicon.of(List.of("\u00C4", "OG", "never used", "SP"))),
          Wholes.ints("alder"),
          Wholes.longs("inkomst"),
          new Fractions("vikt"),
          new Hashes("person", hash));
  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 1})
  void whatIsWrittenIsRead(double missing) throws IOException {
    Random random = new Random(5);
    List<List<Object>> written = new ArrayList<>();
    try (PartFile file = new PartFile(dir.resolve("some.parquet"), columns)) {
      for (int i = 0; i < 5000; i++) {
        written.add(row(random, missing));
        file.added();
        if (i == 2000) {
          file.group();
        }
      }
      file.finish();
    }
    List<Row> read =
        TestSpark.session()
            .read()
            .schema(SCHEMA)
            .parquet(dir.resolve("some.parquet").toString())
            .collectAsList();
    assertThat(read).hasSameSizeAs(written);
    for (int i = 0; i < read.size(); i++) {
      for (int c = 0; c < columns.size(); c++) {
        assertThat(read.get(i).get(c)).as("row %d", i).isEqualTo(written.get(i).get(c));
      }
    }
  }

  @Test
  void aFileWithoutRowsIsAFile() throws IOException {
    try (PartFile file = new PartFile(dir.resolve("none.parquet"), columns)) {
      file.finish();
    }
    assertThat(TestSpark.session().read().parquet(dir.resolve("none.parquet").toString()).count())
        .isZero();
  }

  private List<Object> row(Random random, double missing) {
    random.nextBytes(hash);
    long[] values = {
      random.nextInt(3) == 2 ? 3 : random.nextInt(2),
      random.nextInt(120),
      random.nextLong() >> random.nextInt(64),
      Double.doubleToRawLongBits(random.nextDouble()),
      0
    };
    List<Object> row = new ArrayList<>();
    for (int c = 0; c < values.length; c++) {
      long value = random.nextDouble() < missing ? Numbers.NONE : values[c];
      columns.get(c).add(value);
      row.add(columns.get(c).object(value));
    }
    return row;
  }
}
