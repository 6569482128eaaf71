package se.boverket.barometer.microdata.raw;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.boverket.barometer.microdata.raw.field.Delivered;
import se.boverket.barometer.microdata.raw.field.Field;
import se.boverket.barometer.microdata.raw.part.PartFile;

/** An {@link Intake} at work on one part. */
final class RowIntake implements Closeable {
  private final Intake intake;
  private final Path path;
  private final long[] twice;
  private final RowCounts counts;
  private final Shelf shelf;
  private final long[] values;
  private final Field[] fields;
  private final List<Aside> aside = new ArrayList<>();
  private PartFile file;
  private long broken;
  private int rows;

  /**
   * @param number of the part
   */
  RowIntake(Intake intake, int number) {
    this.intake = intake;
    this.twice = intake.judge().twice().hashes().value();
    this.counts = new RowCounts(intake.judge().breaking(), intake.grammar().coded());
    this.values = new long[intake.grammar().coded().length];
    this.fields = new Field[values.length];
    Arrays.setAll(fields, i -> new Field());
    Intake.Table table = intake.table();
    this.shelf =
        new Shelf(
            table.slots(),
            intake.grammar().texts(),
            table.stored().map(Intake.Storing::pseudonyms),
            table.ar());
    String name = String.format(Locale.ROOT, "%05d.parquet", number);
    this.path = table.stored().map(s -> Path.of(s.folder(), name)).orElse(null);
  }

  /** Takes rows in. */
  void take(Stretch stretch) throws IOException {
    Grammar.Form form = intake.grammar().forms().get(stretch.form());
    try (Delivered delivered = stretch.rows()) {
      while (delivered.next()) {
        form.parser().parse(delivered, fields, values);
        row(delivered, form.confidential());
        if (++rows == PartFile.ROWS) {
          group();
        }
      }
    }
  }

  /** What became of them. */
  Part done() throws IOException {
    if (file == null) {
      return new Part(counts, aside, "");
    }
    file.finish();
    return new Part(counts, aside, path.toString());
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private void row(Delivered row, boolean confidential) throws IOException {
    Judge judge = intake.judge();
    long bits = judge.rules().of(row.whole(), values);
    counts.add(row.file(), row.line(), bits, values);
    boolean breaks = (bits & judge.breaking()) != 0;
    if (breaks && ++broken > intake.table().mostBroken()) {
      return;
    }
    if (breaks || judge.suspects(values, twice)) {
      shelf.hold(values, fields, confidential);
      Suspect who = judge.suspect(row.file(), row.line(), values);
      aside.add(new Aside(who, bits, shelf.objects()));
    } else if (path != null) {
      shelf.hold(values, fields, confidential);
      write();
    }
  }

  private void write() throws IOException {
    if (file == null) {
      file = new PartFile(path, shelf.columns());
    }
    shelf.add();
    file.added();
  }

  /** Free texts are numbered anew for every group of rows. */
  private void group() throws IOException {
    if (file != null) {
      file.group();
    }
    intake.grammar().forget();
    rows = 0;
  }
}
