package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.raw.text.Header;
import se.boverket.barometer.microdata.raw.text.Slice;
import se.boverket.barometer.microdata.raw.text.TextForm;
import se.boverket.barometer.microdata.raw.text.TextScan;
import se.boverket.barometer.microdata.raw.text.Unpacked;

/** The look at a text file: one pass for hash, lines and encoding together. */
final class TextInspection {
  private TextInspection() {}

  static Inspection of(DeliveredFile file) {
    Path path = file.path();
    MessageDigest digest = sha256();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest);
        InputStream text = Unpacked.open(path, bytes)) {
      TextScan scan = TextScan.of(path, file.csv().charset(), text);
      bytes.transferTo(OutputStream.nullOutputStream());
      return look(file, scan, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      FileLook look = FileLook.unread(file, "");
      return new Inspection(
          look,
          List.of(
              Fault.refused(
                  look,
                  "fil.packning",
                  "the file cannot be unpacked; deliver it again, one file in each zip or gz,"
                      + " whose path stays inside the folder.")));
    }
  }

  private static Inspection look(DeliveredFile file, TextScan scan, String sha256)
      throws IOException {
    List<Slice> slices =
        Unpacked.packed(file.path())
            ? List.of(new Slice(file.path().toString(), 0, -1, 1))
            : scan.slices();
    FileLook look =
        new FileLook(file, sha256, Math.max(0, scan.lines() - 1), columns(file), slices);
    return new Inspection(
        look,
        scan.trouble().stream()
            .map(t -> Fault.refused(look, "fil.byte", "the file " + t + "."))
            .toList());
  }

  /** How a reader has to read it. */
  static TextForm form(DeliveredFile file, List<String> header) {
    CsvForm csv = file.csv();
    return new TextForm(csv.delimiter(), csv.quote(), csv.charset().name(), header);
  }

  private static StructType columns(DeliveredFile file) throws IOException {
    try (InputStream text = Unpacked.open(file.path(), Files.newInputStream(file.path()))) {
      return new StructType(
          Header.read(form(file, List.of()), text).stream()
              .map(n -> DataTypes.createStructField(n, DataTypes.StringType, true))
              .toArray(StructField[]::new));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
