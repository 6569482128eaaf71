package se.boverket.barometer.microdata.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.raw.field.Field;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;

class KeysTest {
  @TempDir Path dir;

  @Test
  void hashesAsTheJdkDoes() throws Exception {
    Keys.create(dir.resolve("keys"));
    Keys keys = Keys.read(dir.resolve("keys"));
    byte[] hash = new byte[16];
    keys.pseudonyms(2022).person(12345, hash);
    byte[] person =
        Arrays.copyOf(mac("pseudonym.key", "12345".getBytes(StandardCharsets.UTF_8)), 16);
    assertThat(hash).isEqualTo(person);
    byte[] first = Arrays.copyOf(mac("record.key", person), 4);
    assertThat(keys.pseudonyms(2022).record(person))
        .isEqualTo(Long.parseLong(HexFormat.of().formatHex(first), 16));
  }

  @Test
  void aHouseholdIsAnotherEveryYear() throws Exception {
    Keys.create(dir.resolve("keys"));
    Keys keys = Keys.read(dir.resolve("keys"));
    byte[] text = "xH7".getBytes(StandardCharsets.UTF_8);
    Field field = new Field();
    field.text(text, 1, 3);
    byte[] hash = new byte[16];
    keys.pseudonyms(2022).ofYear(field, hash);
    assertThat(hash)
        .isEqualTo(
            Arrays.copyOf(mac("pseudonym.key", "2022:H7".getBytes(StandardCharsets.UTF_8)), 16));
  }

  @Test
  void neverOverwritesAKey() {
    Keys.create(dir.resolve("keys"));
    assertThatThrownBy(() -> Keys.create(dir.resolve("keys")))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY));
  }

  @Test
  void refusesAKeyThatOthersCanRead() throws Exception {
    Keys.create(dir.resolve("keys"));
    Files.setPosixFilePermissions(
        dir.resolve("keys/record.key"), PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> Keys.read(dir.resolve("keys")))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
        .hasMessageContaining("chmod");
  }

  @Test
  void refusesAShortKeyWithoutQuotingIt() throws Exception {
    Keys.create(dir.resolve("keys"));
    Files.writeString(dir.resolve("keys/record.key"), "abcdef0123");
    assertThatThrownBy(() -> Keys.read(dir.resolve("keys")))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.USAGE))
        .hasMessageNotContaining("abcdef0123");
  }

  @Test
  void saysHowToMakeKeys() {
    assertThatThrownBy(() -> Keys.read(dir))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.MISSING))
        .hasMessageContaining("keys --new");
  }

  private byte[] mac(String key, byte[] message) throws Exception {
    byte[] bytes =
        HexFormat.of().parseHex(Files.readString(dir.resolve("keys").resolve(key)).strip());
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
    return mac.doFinal(message);
  }
}
