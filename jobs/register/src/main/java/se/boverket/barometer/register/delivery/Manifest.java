package se.boverket.barometer.register.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.boverket.barometer.register.file.Format;

/** The file leverans.conf that tells what a delivery holds. */
final class Manifest {
  private static final String HEAD =
      """
      leverans {
        id = "SYN-%d-1"
        ar = %d
        version = 1
        deso = %d
        regso = %d
        filer = [
      """;
  private static final String TAIL =
      """
        ]
      }
      """;
  private static final String CSV =
      ", avgransare = \";\", teckenkodning = \"ISO-8859-1\", decimaltecken = \",\"";

  private Manifest() {}

  static void write(Path folder, int year, Format format, List<DeliveredFile> files)
      throws IOException {
    Divisions of = Divisions.in(year);
    StringBuilder text =
        new StringBuilder(String.format(Locale.ROOT, HEAD, year, year, of.deso(), of.regso()));
    for (DeliveredFile file : files) {
      text.append("    { register = ").append(file.register());
      text.append(", fil = \"").append(file.file());
      text.append("\", rader = ").append(file.rows());
      text.append(", sha256 = \"").append(file.sha256());
      text.append("\", format = ").append(format.word());
      text.append(format == Format.CSV ? CSV : "");
      text.append(file.register().equals("iot_hushall") ? ", enhet = \"SEK\"" : "");
      text.append(" }\n");
    }
    text.append(TAIL);
    Files.writeString(folder.resolve("leverans.conf"), text, StandardCharsets.UTF_8);
  }
}
