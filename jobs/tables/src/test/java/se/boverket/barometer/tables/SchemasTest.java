package se.boverket.barometer.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasTest {
  @TempDir Path dir;

  @Test
  void everyFileThatCannotBeReadIsTold() throws IOException {
    write("method.conf", "version = 1\n");
    write("indicators/a.conf", "id = a\npopulation = \"alder > 1\n");
    write("egna/b.geojson", "{\"type\": \"Feature");
    write("egna/c.csv", "\"");
    assertThatThrownBy(() -> new Schemas(dir).requireReadable())
        .isInstanceOf(Stop.class)
        .hasMessageContaining("a.conf: 2:")
        .hasMessageContaining("b.geojson: 1:")
        .hasMessageNotContaining("method.conf")
        .hasMessageNotContaining("c.csv");
    write("indicators/a.conf", "id = a\n");
    write("egna/b.geojson", "{\"type\": \"Feature\"}");
    new Schemas(dir).requireReadable();
  }

  @Test
  void digestsNameFilesAndGistsForgetComments() throws IOException {
    write("groupings/a.conf", "id = a\n");
    write("groupings/b.conf", "id = b\n");
    Schemas schemas = new Schemas(dir);
    var exact = schemas.digests("groupings");
    var gist = schemas.digests(Gist.CONTRACT, "groupings");
    assertThat(exact).containsOnlyKeys("groupings/a.conf", "groupings/b.conf");
    write("groupings/a.conf", "# says nothing\nid = a\n");
    assertThat(schemas.digests("groupings").get("groupings/a.conf"))
        .isNotEqualTo(exact.get("groupings/a.conf"))
        .isEqualTo(Fingerprint.ofFile(dir.resolve("groupings/a.conf")));
    assertThat(schemas.digests(Gist.CONTRACT, "groupings")).isEqualTo(gist);
  }

  private void write(String file, String text) throws IOException {
    Path path = dir.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
