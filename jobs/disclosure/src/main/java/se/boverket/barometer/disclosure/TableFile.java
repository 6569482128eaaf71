package se.boverket.barometer.disclosure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;

/** Tables in files: CSV (UTF-8, comma, header) and Parquet. */
public final class TableFile {
  private TableFile() {}

  /**
   * Reads a table.
   *
   * @throws Stop (missing) when the file cannot be read, (refused) when a row has another width
   */
  public static PlainTable read(Path file) {
    String name = file.getFileName().toString();
    try {
      return name.endsWith(".parquet") ? parquet(file) : csv(file);
    } catch (IOException e) {
      throw Stop.missing("Table " + file + " cannot be read; CSV (UTF-8) or Parquet is expected.");
    }
  }

  /**
   * Writes a table: Parquet where the name ends so, else CSV.
   *
   * @param contract types of the columns, for Parquet
   * @throws Stop (missing) when the file cannot be written
   */
  public static void write(PlainTable table, Contract contract, Path file) {
    try {
      if (file.toString().endsWith(".parquet")) {
        ParquetTable.write(table, contract, file);
      } else {
        Files.writeString(file, csv(table), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw Stop.missing(file + " cannot be written: check the folder and its rights.");
    }
  }

  /** The table as CSV. */
  public static String csv(PlainTable table) {
    return Stream.concat(Stream.of(table.columns()), table.rows().stream())
        .map(
            r ->
                r.stream()
                    .map(v -> Objects.requireNonNullElse(v, ""))
                    .map(v -> v.matches(".*[\",].*") ? '"' + v.replace("\"", "\"\"") + '"' : v)
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static PlainTable csv(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> header = lines.isEmpty() ? List.of() : split(lines.get(0));
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      List<String> row = split(line);
      if (row.size() != header.size()) {
        throw Stop.refused(
            "Table "
                + file
                + ", line "
                + (rows.size() + 2)
                + " has "
                + row.size()
                + " values, the header "
                + header.size()
                + ".");
      }
      rows.add(row);
    }
    return table(file, header.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList(), rows);
  }

  /** Splits at commas outside quotes; an empty value and SCB's two dots are null. */
  private static List<String> split(String line) {
    String comma = line.indexOf('"') < 0 ? "," : ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    return Arrays.stream(line.split(comma, -1))
        .map(v -> v.startsWith("\"") ? v.substring(1, v.length() - 1).replace("\"\"", "\"") : v)
        .map(v -> v.isEmpty() || v.equals("..") ? null : v)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static PlainTable parquet(Path file) throws IOException {
    List<String> columns = null;
    List<List<String>> rows = new ArrayList<>();
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
            .build()) {
      for (Group g = reader.read(); g != null; g = reader.read()) {
        columns = g.getType().getFields().stream().map(f -> f.getName()).toList();
        rows.add(values(g));
      }
    }
    return table(file, columns == null ? List.of() : columns, rows);
  }

  private static List<String> values(Group g) {
    return IntStream.range(0, g.getType().getFieldCount())
        .mapToObj(k -> g.getFieldRepetitionCount(k) == 0 ? null : g.getValueToString(k, 0))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static PlainTable table(Path file, List<String> columns, List<List<String>> rows) {
    String name = file.getFileName().toString().replaceAll("\\.(csv|parquet)$", "");
    return new PlainTable(name, columns, rows);
  }
}
