package se.boverket.barometer.disclosure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Planted texts and personal numbers in the bytes of every file, whatever its form: report,
 * catalogue, certificate and exports beside the tables. Bytes are read as Latin-1, in pieces that
 * overlap.
 *
 * @param canaries planted texts
 */
record DocumentAttack(List<String> canaries) {
  private static final int PIECE = 1 << 20;
  private static final int OVERLAP = 256;

  /**
   * The values of tables and of their copies are looked at one by one, by {@link IdentifierAttack}.
   */
  private static final Pattern TABLE = Pattern.compile("(tables|exports)/.*");

  /** With century or hyphen: ten digits alone are a size or a number of a page too. */
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile("(?<![\\w.])((19|20)\\d{6}[-+]?|\\d{6}[-+])\\d{4}(?![\\w.])");

  void on(Path folder, Trial trial) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).sorted().forEach(f -> on(folder, f, trial));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void on(Path folder, Path file, Trial trial) {
    String name = folder.relativize(file).toString();
    trial.tried(Finding.Kind.IDENTIFIER, 1);
    if (holds(file, !TABLE.matcher(name).matches())) {
      trial.found(
          new Finding(
              Finding.Kind.IDENTIFIER, name, "bytes", "a planted text or a person's number"));
    }
  }

  private boolean holds(Path file, boolean numbers) {
    if (canaries.isEmpty() && !numbers) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String piece = "";
      for (byte[] next = in.readNBytes(PIECE); next.length > 0; next = in.readNBytes(PIECE)) {
        piece = piece.substring(Math.max(0, piece.length() - OVERLAP));
        piece += new String(next, ISO_8859_1);
        if (canary(piece) || numbers && number(piece)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean canary(String piece) {
    return canaries.stream()
        .map(c -> new String(c.getBytes(UTF_8), ISO_8859_1))
        .anyMatch(piece::contains);
  }

  private static boolean number(String piece) {
    return PERSONAL_NUMBER
        .matcher(piece)
        .results()
        .anyMatch(m -> IdentifierAttack.luhn(m.group().replaceAll("\\D", "")));
  }
}
