package se.boverket.barometer.register.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Semicolon, ISO-8859-1, decimal comma; no value needs quotes. */
final class CsvRows implements Rows {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private boolean inRow;
  private long count;

  CsvRows(Path file, List<Column> columns) throws IOException {
    this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    for (Column column : columns) {
      text(column.name());
    }
    end();
    count = 0;
  }

  @Override
  public void text(String value) throws IOException {
    separate();
    out.write(value.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void none() throws IOException {
    separate();
  }

  @Override
  public void whole(long value) throws IOException {
    text(Long.toString(value));
  }

  @Override
  public void decimal(double value) throws IOException {
    long hundredths = Math.round(Math.abs(value) * 100);
    String digits = hundredths / 100 + "," + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    text(value < 0 ? "-" + digits : digits);
  }

  @Override
  public void end() throws IOException {
    out.write('\n');
    inRow = false;
    count++;
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void separate() throws IOException {
    if (inRow) {
      out.write(';');
    }
    inRow = true;
  }
}
