package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Exit;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TableStore;
import se.boverket.barometer.tables.TestSpark;
import se.boverket.barometer.tables.TextTable;

class OpenStoreTest {
  static final Contract CONTRACT = WallTest.contract("befolkning");
  @TempDir Path open;
  OpenStore store;

  @BeforeEach
  void open() {
    store = new OpenStore(TestSpark.session(), open);
    store.write(WallTest.WALL.protect(CONTRACT, source(2021, 700), 2021));
    store.write(WallTest.WALL.protect(CONTRACT, source(2022, 800), 2022));
  }

  @Test
  void opensAllYearsWithTheirCertificates() {
    ProtectedTable table = store.open(CONTRACT, WallTest.WALL.policy());
    assertThat(table.entries()).extracting(Entry::ar).containsExactly(2021, 2022);
    assertThat(table.entries()).extracting(e -> e.loss().cells()).containsOnly(1L);
    TableAssert.assertSame(
        TextTable.rows("ar int | antal bigint\n2021 | 700\n2022 | 800"),
        table.rows().select("ar", "antal"));
  }

  @Test
  void withoutCertificateNothingOpens() throws IOException {
    Path certificate = open.resolve("certificates/befolkning/2021.json");
    String given = Files.readString(certificate);
    Files.writeString(certificate, given.replaceFirst("\"cells\" ?: ?\\d+", "\"cells\" : 7"));
    assertThat(certificate).content().isNotEqualTo(given);
    assertRefused(WallTest.WALL.policy(), "changed by hand");
    Files.delete(certificate);
    assertRefused(WallTest.WALL.policy(), "no disclosure certificate");
  }

  @Test
  void otherRowsThanTheCertifiedDoNotOpen() {
    ProtectedTable other = WallTest.WALL.protect(CONTRACT, source(2021, 701), 2021);
    new TableStore(TestSpark.session(), open).replaceYear(CONTRACT, other.rows(), 2021);
    assertRefused(WallTest.WALL.policy(), "not those that the certificate was given for");
  }

  @Test
  void underAnotherPolicyNothingOpens() throws IOException {
    Path file = open.resolve("disclosure.conf");
    String text = Files.readString(RulesTest.SCHEMAS.root().resolve("disclosure.conf"));
    Files.writeString(file, text.replace("smallest_shown = 5", "smallest_shown = 10"));
    assertRefused(Policy.read(file), "another policy");
  }

  @Test
  void aReleaseCertificateTellsAllAndNoMore() {
    Policy policy = WallTest.WALL.policy();
    Certificate certificate = certificate(policy, List.of());
    assertThat(certificate.json())
        .contains("\"policy_sha256\" : \"" + policy.digest(), "\"record_key_id\" : \"k1\"")
        .contains("\"ar\" : 2021", "\"ar\" : 2022", "\"method\" : \"cell_key\"")
        .contains("\"audit\" : {", "\"highest_posterior\" : 0")
        .contains("\"signed_off_by\" : \"" + policy.signedBy())
        .isEqualTo(
            new Certificate(policy, certificate.tables(), certificate.origin(), certificate.audit())
                .json());
  }

  @Test
  void aCertificateIsToldInWords() throws IOException {
    Policy policy = WallTest.WALL.policy();
    Certificate certificate =
        certificate(policy, List.of(Drawn.table("t", AttackTest.COUNTS).coded()));
    Path file = Files.writeString(open.resolve(Certificate.FILE), certificate.json());
    assertThat(CertificateText.of(file))
        .contains("signed off by " + policy.signedBy(), "Counts of 1990-9999: cell keys")
        .contains("record_key_id k1", "befolkning", "tightest interval")
        .containsPattern("exact +4 +0");
    Files.writeString(file, "{ \"audit\": 1 }");
    assertThatThrownBy(() -> CertificateText.of(file))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY));
  }

  private Certificate certificate(Policy policy, List<Columns> attacked) {
    return new Certificate(
        policy,
        List.of(store.open(CONTRACT, policy)),
        Map.of("record_key_id", "k1"),
        AttackTest.ATTACK.on(attacked));
  }

  private void assertRefused(Policy policy, String why) {
    assertThatThrownBy(() -> store.open(CONTRACT, policy))
        .isInstanceOfSatisfying(Stop.class, s -> assertThat(s.exit()).isEqualTo(Exit.INTEGRITY))
        .hasMessageContaining("befolkning")
        .hasMessageContaining(why);
  }

  private static Dataset<Row> source(int ar, long antal) {
    return TextTable.rows(
        """
        ar int | niva string | omrade string | indelning string | kon string | alder string | bakgrund string | antal bigint | antal_nyckel bigint
        """
            + ar
            + " | kommun | 0180 | aktuell | T | T | T | "
            + antal
            + " | 2126943072");
  }
}
