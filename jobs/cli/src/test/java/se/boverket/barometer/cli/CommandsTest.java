package se.boverket.barometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boverket.barometer.tables.RunLock;

/** Every documented exit code that needs no data, and that each message says what to do. */
class CommandsTest {
  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {"demo", "run", "plan", "status", "validate", "register", "keys", "config"})
  void everyCommandTeaches(String command) {
    Spoken help = Spoken.to(command, "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("Usage: barometer " + command);
    assertThat(Spoken.to("--help").out()).contains("  " + command + " ");
  }

  @Test
  void usageIsTwo() {
    assertThat(Spoken.to("walk").exit()).isEqualTo(2);
    assertThat(Spoken.to().exit()).isEqualTo(2);
    assertThat(Spoken.to("run").err()).contains("barometer.landing").contains("--conf");
    assertThat(Spoken.to("run").exit()).isEqualTo(2);
    assertThat(Spoken.to("config", "-Dbarometer.stor=/x").err()).contains("Unknown settings");
    assertThat(Spoken.to("config", "-Dbarometer.stor=/x").exit()).isEqualTo(2);
    assertThat(Spoken.to("config", "--conf", dir.resolve("none.conf").toString()).exit())
        .isEqualTo(2);
    assertThat(register("--years", "1812").exit()).isEqualTo(2);
    assertThat(register("--scale", "2").err()).contains("at most 1");
  }

  @Test
  void somethingMissingFirstIsFour() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    assertThat(run().exit()).isEqualTo(4);
    assertThat(run().err()).contains("nothing ingested before");
    assertThat(Spoken.to("keys", "-Dbarometer.keys=" + dir.resolve("keys")).exit()).isEqualTo(4);
    assertThat(Spoken.to("validate", dir.toString()).exit()).isEqualTo(4);
  }

  @Test
  void integrityIsFive() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    Files.createDirectories(dir.resolve("store"));
    Files.setPosixFilePermissions(
        dir.resolve("store"), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(run().exit()).isEqualTo(5);
    assertThat(run().err()).contains("chmod go-rwx");
  }

  @Test
  void anotherRunIsSix() throws IOException {
    Files.createDirectories(dir.resolve("landing"));
    Path store = se.boverket.barometer.tables.Roots.confidential(dir.resolve("store"));
    try (RunLock held = RunLock.take(store)) {
      assertThat(held).isNotNull();
      assertThat(run().exit()).isEqualTo(6);
    }
  }

  @Test
  void keysAreMadeOnceAndNeverOverwritten() throws IOException {
    String where = "-Dbarometer.keys=" + dir.resolve("keys");
    Spoken made = Spoken.to("keys", "--new", where);
    assertThat(made.exit()).isZero();
    assertThat(Spoken.to("keys", where).out()).isEqualTo(made.out());
    assertThat(Spoken.to("keys", "--new", where).exit()).isEqualTo(5);
    assertThat(made.out()).doesNotContain(Files.readString(dir.resolve("keys/record.key")).strip());
  }

  @Test
  void aDemoNeverRemovesWhatNoDemoMade() throws IOException {
    Files.writeString(dir.resolve("mine.txt"), "mine");
    Spoken demo = Spoken.to("demo", "--out", dir.toString());
    assertThat(demo.exit()).isEqualTo(2);
    assertThat(demo.err()).contains("no demo made");
    assertThat(Spoken.to("demo", "--dry-run", "--out", dir.toString()).out())
        .contains("would make");
  }

  private Spoken register(String option, String value) {
    return Spoken.to("register", option, value, "--out", dir.toString());
  }

  private Spoken run() {
    return Spoken.to(
        List.of("landing", "store", "open", "published", "keys").stream()
            .map(f -> "-Dbarometer." + f + "=" + dir.resolve(f))
            .collect(() -> new java.util.ArrayList<>(List.of("run")), List::add, List::addAll)
            .toArray(String[]::new));
  }
}
