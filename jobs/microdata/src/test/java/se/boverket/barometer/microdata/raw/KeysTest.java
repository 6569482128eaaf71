package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.col;
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
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TextTable;

class KeysTest {
  @TempDir Path dir;

  @Test
  void hashesAsTheJdkDoes() throws Exception {
    Keys.create(dir.resolve("keys"));
    Keys keys = Keys.read(dir.resolve("keys"));
    Row row =
        TextTable.rows("id string\n12345")
            .select(keys.person(col("id")).as("p"))
            .select(col("p"), keys.record(col("p")))
            .head();
    byte[] person =
        Arrays.copyOf(mac("pseudonym.key", "12345".getBytes(StandardCharsets.UTF_8)), 16);
    assertThat((byte[]) row.get(0)).isEqualTo(person);
    byte[] first = Arrays.copyOf(mac("record.key", person), 4);
    assertThat(row.getLong(1)).isEqualTo(Long.parseLong(HexFormat.of().formatHex(first), 16));
  }

  @Test
  void noPlanPrintsAKey() throws Exception {
    Keys.create(dir.resolve("keys"));
    Keys keys = Keys.read(dir.resolve("keys"));
    Dataset<Row> hashed = TextTable.rows("id string\n12345").select(keys.person(col("id")));
    String plan = hashed.queryExecution().toString() + hashed.queryExecution().executedPlan();
    byte[] key =
        HexFormat.of().parseHex(Files.readString(dir.resolve("keys/pseudonym.key")).strip());
    assertThat(plan.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain(pad(key, 0x36))
        .doesNotContain(pad(key, 0x5c));
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

  private static String pad(byte[] key, int with) {
    byte[] first = Arrays.copyOf(key, 8);
    for (int i = 0; i < first.length; i++) {
      first[i] ^= (byte) with;
    }
    return HexFormat.of().formatHex(first);
  }
}
