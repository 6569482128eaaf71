package se.boverket.barometer.tables.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * A Parquet file. Values that its dictionaries hold are turned into text or numbers once.
 *
 * @param file where it lies
 * @param schema its columns
 * @param wanted which row groups are read
 */
record ParquetSource(Path file, MessageType schema, FilterCompat.Filter wanted) implements Source {

  static ParquetSource of(Path file) {
    try (ParquetFileReader reader = open(file, FilterCompat.NOOP)) {
      return new ParquetSource(file, reader.getFileMetaData().getSchema(), FilterCompat.NOOP);
    } catch (IOException | RuntimeException e) {
      throw damaged(file);
    }
  }

  @Override
  public List<String> columns() {
    return schema.getFields().stream().map(Type::getName).toList();
  }

  @Override
  public String place() {
    return "row";
  }

  @Override
  public Numeral numeral() {
    return Numeral.point();
  }

  @Override
  public Source near(String column, int value) {
    boolean whole =
        schema.containsField(column)
            && schema.getType(column).isPrimitive()
            && schema.getType(column).asPrimitiveType().getPrimitiveTypeName()
                == PrimitiveTypeName.INT32;
    return whole
        ? new ParquetSource(
            file, schema, FilterCompat.get(FilterApi.eq(FilterApi.intColumn(column), value)))
        : this;
  }

  @Override
  public int read(Map<String, Cells> wanted, Faults faults) {
    wanted.keySet().forEach(name -> check(schema.getType(name), wanted.get(name), faults));
    faults.check();
    MessageType chosen =
        new MessageType(
            schema.getName(),
            schema.getFields().stream().filter(f -> wanted.containsKey(f.getName())).toList());
    try (ParquetFileReader reader = open(file, this.wanted)) {
      reader.setRequestedSchema(chosen);
      int rows = 0;
      for (PageReadStore pages; (pages = reader.readNextRowGroup()) != null; ) {
        rowGroup(pages, chosen, wanted, pages.getRowIndexOffset().orElseThrow().intValue());
        rows = Math.addExact(rows, Math.toIntExact(pages.getRowCount()));
      }
      return rows;
    } catch (IOException | RuntimeException e) {
      throw damaged(file);
    }
  }

  private static void check(Type type, Cells cells, Faults faults) {
    boolean fits =
        type.isPrimitive()
            && !type.isRepetition(Type.Repetition.REPEATED)
            && (cells instanceof TextCells texts
                ? ParquetText.reads(type.asPrimitiveType())
                    || texts.any() && ParquetNumber.reads(type.asPrimitiveType())
                : ParquetNumber.reads(type.asPrimitiveType()));
    if (!fits) {
      faults.note("column " + type.getName() + " is of " + Fault.TYPE);
    }
  }

  private void rowGroup(
      PageReadStore pages, MessageType chosen, Map<String, Cells> wanted, int before) {
    List<ParquetCell> converters =
        chosen.getFields().stream()
            .map(f -> ParquetCell.of(f.asPrimitiveType(), wanted.get(f.getName())))
            .toList();
    ColumnReadStoreImpl store =
        new ColumnReadStoreImpl(pages, ParquetCell.row(chosen, converters), chosen, null);
    for (int c = 0; c < converters.size(); c++) {
      ColumnReader values = store.getColumnReader(chosen.getColumns().get(c));
      int present = chosen.getColumns().get(c).getMaxDefinitionLevel();
      for (long row = 1; row <= pages.getRowCount(); row++) {
        converters.get(c).at(before + (int) row);
        if (values.getCurrentDefinitionLevel() == present) {
          values.writeCurrentValueToConverter();
        } else {
          converters.get(c).addEmpty();
        }
        values.consume();
      }
    }
  }

  private static ParquetFileReader open(Path file, FilterCompat.Filter wanted) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .usePageChecksumVerification(true)
            .useStatsFilter(true)
            .withRecordFilter(wanted)
            .build();
    return ParquetFileReader.open(new LocalInputFile(file), options);
  }

  private static RuntimeException damaged(Path file) {
    return Faults.refused(
        file, "it cannot be read as Parquet: it is damaged or not complete. Write it again.");
  }
}
