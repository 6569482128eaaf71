package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.url_decode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.raw.field.Lexicon;
import se.boverket.barometer.microdata.raw.text.LineReader;
import se.boverket.barometer.microdata.raw.text.Slice;
import se.boverket.barometer.microdata.raw.text.TextForm;

/**
 * The parts of a register as stretches of rows, whatever their format.
 *
 * @param spark the session
 * @param table the register's contract
 * @param matches column match per file
 */
record Reading(SparkSession spark, RawTable table, Map<FileLook, ColumnMatch> matches) {

  /**
   * How the rows are read.
   *
   * @param texts per column of the register
   */
  Grammar grammar(Lexicon[] texts) {
    List<RawColumn> columns = table.columns();
    List<Grammar.Form> forms = new ArrayList<>();
    for (List<FileLook> alike : alike()) {
      FileLook one = alike.get(0);
      Map<String, Integer> position = matches.get(one).position();
      RowParser parser = new RowParser(columns, position, one.file(), texts);
      forms.add(new Grammar.Form(parser, one.file().confidential()));
    }
    int[] free = IntStream.range(0, texts.length).filter(i -> columns.get(i).anyText()).toArray();
    int[] coded =
        IntStream.range(0, texts.length)
            .map(i -> columns.get(i).coded() ? texts[i].size() : 0)
            .toArray();
    return new Grammar(forms, texts, free, coded);
  }

  /**
   * The rows, cut where it does not depend on how many work on them; text files by their slices.
   *
   * @param columns names of those that are wanted
   */
  JavaRDD<Stretch> stretches(Set<String> columns) {
    List<List<FileLook>> forms = alike();
    return IntStream.range(0, forms.size())
        .mapToObj(form -> stretches(form, forms.get(form), columns))
        .reduce(JavaRDD::union)
        .orElseThrow();
  }

  private JavaRDD<Stretch> stretches(int form, List<FileLook> alike, Set<String> columns) {
    int[] positions =
        new TreeSet<>(columns)
            .stream()
                .map(matches.get(alike.get(0)).position()::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    return switch (alike.get(0).file().format()) {
      case CSV -> text(form, alike, columns.size() == table.columns().size() ? null : positions);
      case PARQUET -> parquet(form, alike, positions);
      case SAS7BDAT -> sas(form, alike);
    };
  }

  /** Parts that differ in nothing but their rows are read alike. */
  private List<List<FileLook>> alike() {
    Map<List<Object>, List<FileLook>> groups = new LinkedHashMap<>();
    for (FileLook look : matches.keySet()) {
      DeliveredFile f = look.file();
      List<Object> key =
          List.of(
              f.format(),
              look.columns(),
              f.csv(),
              f.missing(),
              f.renames(),
              f.unit(),
              f.confidential());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(look);
    }
    return List.copyOf(groups.values());
  }

  /**
   * Of a line's fields those after the last one wanted are not looked at, unless all are wanted.
   */
  private JavaRDD<Stretch> text(int form, List<FileLook> alike, int[] positions) {
    FileLook one = alike.get(0);
    TextForm written = TextInspection.form(one.file(), List.of(one.columns().fieldNames()));
    int most = positions == null ? Integer.MAX_VALUE : positions[positions.length - 1] + 1;
    List<Slice> slices = alike.stream().flatMap(l -> l.slices().stream()).toList();
    return parallel(slices).map(s -> new Stretch(form, new LineReader(s, written, most)));
  }

  private JavaRDD<Stretch> sas(int form, List<FileLook> alike) {
    List<String> paths = alike.stream().map(l -> l.file().path().toString()).toList();
    return parallel(paths).map(p -> new Stretch(form, new SasFile.Rows(Path.of(p))));
  }

  private <T> JavaRDD<T> parallel(List<T> parts) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(parts, Math.max(1, parts.size()));
  }

  private JavaRDD<Stretch> parquet(int form, List<FileLook> alike, int[] positions) {
    StructType columns = alike.get(0).columns();
    int[] ordinals = new int[columns.length()];
    DataType[] types = new DataType[positions.length];
    List<Column> wanted = new ArrayList<>();
    wanted.add(fileName(alike));
    wanted.add(col("_metadata.row_index").plus(1));
    for (int i = 0; i < positions.length; i++) {
      String name = columns.fieldNames()[positions[i]];
      ordinals[positions[i]] = i;
      types[i] = SparkRows.type(columns.fields()[positions[i]].dataType());
      wanted.add(col("`" + name.replace("`", "``") + "`").cast(types[i]).as("c" + i));
    }
    String[] paths = alike.stream().map(l -> l.file().path().toString()).toArray(String[]::new);
    return spark
        .read()
        .schema(columns)
        .parquet(paths)
        .select(wanted.toArray(Column[]::new))
        .queryExecution()
        .toRdd()
        .toJavaRDD()
        .mapPartitions(
            rows ->
                Arrays.asList(new Stretch(form, new SparkRows(rows, ordinals, types))).iterator());
  }

  /** Spark escapes file names as in addresses. */
  private static Column fileName(List<FileLook> alike) {
    Column name = col("_metadata.file_name");
    return alike.stream().allMatch(l -> l.file().name().matches("[A-Za-z0-9._-]+"))
        ? name
        : url_decode(replace(name, lit("+"), lit("%2B")));
  }
}
