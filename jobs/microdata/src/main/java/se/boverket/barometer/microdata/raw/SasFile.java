package se.boverket.barometer.microdata.raw;

import com.epam.parso.Column;
import com.epam.parso.SasFileReader;
import com.epam.parso.impl.SasFileReaderImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.raw.field.Delivered;
import se.boverket.barometer.microdata.raw.field.Field;
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

  /** The rows one by one. */
  static final class Rows implements Delivered {
    private final String name;
    private final InputStream in;
    private final SasFileReader reader;
    private final List<Column> columns;
    private Object[] row;
    private long number;

    Rows(Path path) throws IOException {
      name = path.getFileName().toString();
      in = open(path);
      reader = new SasFileReaderImpl(in);
      columns = reader.getColumns();
    }

    @Override
    public boolean next() throws IOException {
      row = reader.readNext();
      number++;
      return row != null;
    }

    @Override
    public String file() {
      return name;
    }

    @Override
    public long line() {
      return number;
    }

    @Override
    public boolean whole() {
      return true;
    }

    @Override
    public void read(int column, Field into) {
      Object value = row[column];
      if (value instanceof Number n) {
        into.fraction(n.doubleValue());
      } else if (value == null || columns.get(column).getType() == Number.class) {
        into.nothing();
      } else {
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        into.text(text, 0, text.length);
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
