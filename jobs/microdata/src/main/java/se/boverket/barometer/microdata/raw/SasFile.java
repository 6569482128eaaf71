package se.boverket.barometer.microdata.raw;

import com.epam.parso.Column;
import com.epam.parso.SasFileReader;
import com.epam.parso.impl.SasFileReaderImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.raw.text.TextColumns;
import se.boverket.barometer.tables.Fingerprint;

/** SAS data sets, read by Parso: a number is a double, everything else text. */
final class SasFile {
  private SasFile() {}

  /** The look at the file: hash of the bytes, rows and columns from its header. */
  static Inspection inspect(DeliveredFile file) {
    String sha256 = Fingerprint.ofFile(file.path());
    try (InputStream in = open(file.path())) {
      SasFileReader reader = new SasFileReaderImpl(in);
      StructType columns = columns(reader.getColumns());
      long rows = reader.getSasFileProperties().getRowCount();
      return columns.isEmpty()
          ? unreadable(FileLook.unread(file, sha256))
          : new Inspection(new FileLook(file, sha256, rows, columns, List.of()), List.of());
    } catch (IOException | RuntimeException e) { // Parso throws what it meets in a damaged file
      return unreadable(FileLook.unread(file, sha256));
    }
  }

  private static Inspection unreadable(FileLook look) {
    String message = "the file is not sas7bdat, or cut off or damaged; deliver it again.";
    return new Inspection(look, List.of(Fault.refused(look, "fil.sas7bdat", message)));
  }

  /** Columns as {@link TextColumns} names them, typed as the look says. */
  static Dataset<Row> rows(SparkSession spark, FileLook look) {
    String path = look.file().path().toString();
    StructType schema = TextColumns.schema(0);
    StructField[] fields = look.columns().fields();
    for (int i = 0; i < fields.length; i++) {
      schema = schema.add(TextColumns.name(i), fields[i].dataType());
    }
    return spark.createDataFrame(
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(List.of(path), 1)
            .flatMap(p -> new Rows(Path.of(p))),
        schema);
  }

  private static InputStream open(Path path) throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  private static StructType columns(List<Column> columns) {
    return new StructType(
        columns.stream()
            .map(
                c ->
                    DataTypes.createStructField(
                        c.getName(),
                        c.getType() == Number.class ? DataTypes.DoubleType : DataTypes.StringType,
                        true))
            .toArray(StructField[]::new));
  }

  /** The rows one by one; the file is closed after the last. */
  private static final class Rows implements Iterator<Row> {
    private final String name;
    private final InputStream in;
    private final SasFileReader reader;
    private final List<Column> columns;
    private Object[] next;
    private long number;

    Rows(Path path) throws IOException {
      name = path.getFileName().toString();
      in = open(path);
      reader = new SasFileReaderImpl(in);
      columns = reader.getColumns();
      read();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Row next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      List<Object> values = new ArrayList<>(List.of(name, ++number, true));
      Object[] row = next;
      IntStream.range(0, row.length).forEach(i -> values.add(value(columns.get(i), row[i])));
      read();
      return RowFactory.create(values.toArray());
    }

    private void read() {
      try {
        next = reader.readNext();
        if (next == null) {
          in.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException("a SAS file could not be read to its end", e);
      }
    }

    private static Object value(Column column, Object value) {
      if (column.getType() == Number.class) {
        return value instanceof Number n ? (Object) n.doubleValue() : null;
      }
      return value == null ? null : value.toString();
    }
  }
}
