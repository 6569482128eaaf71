package se.boverket.barometer.register.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import se.boverket.barometer.register.file.Format;
import se.boverket.barometer.register.file.Rows;

/** One file of each register, for some neighbouring municipalities, while it is written. */
final class Part implements AutoCloseable {
  private static final List<DeliveredRegister> REGISTERS =
      List.of(
          new RtbIndivid(),
          new LisaIndivid(),
          new IotHushall(),
          new HushallBoende(),
          new EkonomisktBistand(),
          new SkolaAk9(),
          new Forskola(),
          new Val(),
          new Omradesdata());

  private final List<DeliveredRegister> registers;
  private final List<Path> files = new ArrayList<>();
  private final List<Rows> rows = new ArrayList<>();

  /** Opens the files: a number tells this part from the others. */
  Part(Path folder, int year, int number, Format format) throws IOException {
    this.registers = REGISTERS.stream().filter(r -> r.deliveredIn(year)).toList();
    try {
      for (DeliveredRegister register : registers) {
        String name = register.name() + "_" + year + "_" + number + "." + format.word();
        files.add(folder.resolve(name));
        rows.add(format.open(folder.resolve(name), register.columns(year)));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  void write(AreaYear area) throws IOException {
    for (int i = 0; i < registers.size(); i++) {
      registers.get(i).write(area, rows.get(i));
    }
  }

  /** What lies on disk; after {@link #close}. */
  List<DeliveredFile> delivered() throws IOException {
    List<DeliveredFile> delivered = new ArrayList<>();
    for (int i = 0; i < registers.size(); i++) {
      Path file = files.get(i);
      delivered.add(
          new DeliveredFile(
              registers.get(i).name(),
              file.getFileName().toString(),
              rows.get(i).count(),
              Files.size(file),
              sha256(file)));
    }
    return delivered;
  }

  @Override
  public void close() throws IOException {
    for (Rows open : rows) {
      open.close();
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }
}
