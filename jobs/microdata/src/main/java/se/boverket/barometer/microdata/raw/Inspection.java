package se.boverket.barometer.microdata.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.boverket.barometer.microdata.raw.text.Unpacked;
import se.boverket.barometer.tables.Stop;

/**
 * Looks at a file's bytes before anything is parsed.
 *
 * @param look what was seen
 * @param faults all refusals: a file whose bytes are wrong is not read further
 */
record Inspection(FileLook look, List<Fault> faults) {

  /** Reads the file once: hash, rows, encoding, final line break, columns. */
  static Inspection of(DeliveredFile file) {
    Inspection seen = size(file.path()) == 0 ? empty(file) : read(file);
    List<Fault> faults = new ArrayList<>(seen.faults);
    if (faults.isEmpty()) {
      Stream.of(rows(seen.look), checksum(seen.look)).flatMap(List::stream).forEach(faults::add);
    }
    return new Inspection(seen.look, faults);
  }

  private static Inspection read(DeliveredFile file) {
    if (file.format() != Format.CSV && Unpacked.packed(file.path())) {
      FileLook look = FileLook.unread(file, "");
      String message = "only text files are unpacked; deliver Parquet and SAS files as they are.";
      return new Inspection(look, List.of(Fault.refused(look, "fil.packning", message)));
    }
    return switch (file.format()) {
      case CSV -> TextInspection.of(file);
      case PARQUET -> ParquetInspection.of(file);
      case SAS7BDAT -> SasFile.inspect(file);
    };
  }

  private static Inspection empty(DeliveredFile file) {
    FileLook look = FileLook.unread(file, "");
    return new Inspection(
        look, List.of(Fault.refused(look, "fil.tom", "the file is empty; deliver it again.")));
  }

  private static List<Fault> rows(FileLook look) {
    long said = look.file().rows().orElse(look.rows());
    if (said != look.rows()) {
      return List.of(
          Fault.refused(
              look,
              "fil.rader",
              "the manifest says "
                  + said
                  + " rows, the file has "
                  + look.rows()
                  + ": it was cut off, doubled or exchanged; deliver it again or correct"
                  + " 'rader'."));
    }
    boolean meant = look.file().rows().isPresent();
    return look.rows() > 0 || meant
        ? List.of()
        : List.of(
            Fault.refused(
                look, "fil.tom", "the file has no rows; say rader = 0 if that is meant."));
  }

  private static List<Fault> checksum(FileLook look) {
    String said = look.file().sha256().orElse(look.sha256());
    return said.equals(look.sha256())
        ? List.of()
        : List.of(
            Fault.refused(
                look,
                "fil.sha256",
                "the manifest says sha256 "
                    + said
                    + ", the bytes give "
                    + look.sha256()
                    + ": the file was changed on the way; deliver it again or correct 'sha256'."));
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw Stop.missing("File " + path + " cannot be read; check that it is there and readable.");
    }
  }
}
