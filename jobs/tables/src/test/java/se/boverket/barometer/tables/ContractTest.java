package se.boverket.barometer.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractTest {
  private static final String GOOD =
      "tabell = t\nrad = r\nnyckel = [ar]\nkolumner = [ { namn = ar, typ = int, nn = true, om = y } ]\n";
  @TempDir Path dir;

  @Test
  void readsTypesKeysAndNullability() throws IOException {
    Contract contract = Contract.read(Layer.CLEAN, write("t.conf", GOOD));
    assertThat(contract.label()).isEqualTo("clean.t");
    assertThat(contract.schema().apply("ar").nullable()).isFalse();
    assertThat(contract.schema().catalogString()).isEqualTo("struct<ar:int>");
  }

  @Test
  void namesTheLineOfAFault() throws IOException {
    Path file = write("t.conf", GOOD.replace("typ = int, ", ""));
    assertThatThrownBy(() -> Contract.read(Layer.CLEAN, file)).hasMessageContaining("t.conf: 4");
  }

  @Test
  void refusesKeysThatAreNoColumnsAndWrongFileNames() throws IOException {
    Path key = write("t.conf", GOOD.replace("[ar]", "[aar]"));
    assertThatThrownBy(() -> Contract.read(Layer.CLEAN, key)).hasMessageContaining("[aar]");
    Path name = write("other.conf", GOOD);
    assertThatThrownBy(() -> Contract.read(Layer.CLEAN, name)).hasMessageContaining("rename");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }
}
