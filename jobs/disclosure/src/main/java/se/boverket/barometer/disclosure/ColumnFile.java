package se.boverket.barometer.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import se.boverket.barometer.tables.Stop;

/** Published tables in files: CSV (UTF-8, comma, header) and Parquet. */
public final class ColumnFile {
  private ColumnFile() {}

  /**
   * Reads a table.
   *
   * @throws Stop (missing) when the file cannot be read, (refused) when a row has another width
   */
  public static Columns read(Path file) {
    if (!file.toString().endsWith(".parquet")) {
      return Columns.of(TableFile.read(file));
    }
    try {
      return parquet(file);
    } catch (IOException e) {
      throw Stop.missing("Table " + file + " cannot be read: " + e.getMessage());
    }
  }

  /** Reads every CSV and Parquet file of a folder or of a release by name, or the one file. */
  public static List<Columns> readAll(Path path) {
    if (Files.isDirectory(path.resolve("tables"))) {
      return readAll(path.resolve("tables"));
    }
    if (!Files.isDirectory(path)) {
      return List.of(read(path));
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> tables =
          files.filter(f -> f.toString().matches(".*\\.(csv|parquet)")).sorted().toList();
      if (tables.isEmpty()) {
        throw Stop.missing("Folder " + path + " holds no CSV and no Parquet file.");
      }
      return tables.stream().map(ColumnFile::read).toList();
    } catch (IOException e) {
      throw Stop.missing("Folder " + path + " cannot be read: " + e.getMessage());
    }
  }

  /** The table of that name in a folder, CSV or Parquet, where there is one. */
  static Optional<Columns> in(Path folder, String table) {
    return Stream.of(".parquet", ".csv")
        .map(type -> folder.resolve(table + type))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(ColumnFile::read);
  }

  private static Columns parquet(Path file) throws IOException {
    Collecting collecting = new Collecting();
    try (ParquetReader<Boolean> reader = new Builder(file, collecting).build()) {
      Boolean row = reader.read();
      while (row != null) {
        row = reader.read();
      }
    }
    String name = file.getFileName().toString().replaceAll("\\.parquet$", "");
    return collecting.table(name);
  }

  private static final class Builder extends ParquetReader.Builder<Boolean> {
    private final Collecting collecting;

    Builder(Path file, Collecting collecting) {
      super(new LocalInputFile(file), new PlainParquetConfiguration());
      this.collecting = collecting;
    }

    @Override
    protected ReadSupport<Boolean> getReadSupport() {
      return collecting;
    }
  }

  /** Hands every row group's cells to the same builders. */
  private static final class Collecting extends ReadSupport<Boolean> {
    private List<String> names = List.of();
    private List<CodedBuilder> builders = List.of();

    Columns table(String name) {
      return new Columns(name, names, builders.stream().map(CodedBuilder::done).toList());
    }

    @Override
    public ReadContext init(InitContext context) {
      MessageType schema = context.getFileSchema();
      names = schema.getFields().stream().map(Type::getName).toList();
      builders = IntStream.range(0, names.size()).mapToObj(c -> new CodedBuilder()).toList();
      return new ReadContext(schema);
    }

    @SuppressWarnings("deprecation") // the one that the library leaves abstract
    @Override
    public RecordMaterializer<Boolean> prepareForRead(
        Configuration configuration,
        Map<String, String> metadata,
        MessageType schema,
        ReadContext context) {
      return new RowCollector(schema, builders);
    }
  }
}
