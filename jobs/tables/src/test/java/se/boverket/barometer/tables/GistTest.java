package se.boverket.barometer.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GistTest {
  private static final Gist GIST = new Gist(Set.of("namn", "sv"));
  private static final String ONE = "id = a, namn = x, koder = [ { kod = 1, sv = ett } ]";

  private static String of(String definition) {
    return GIST.of(ConfigFactory.parseString(definition));
  }

  @Test
  void wordsCommentsAndOrderDecideNothing() {
    assertThat(of("koder = [ { sv = one, kod = 1 } ] # a comment\nid = a\nnamn = y"))
        .isEqualTo(of(ONE));
  }

  @Test
  void everythingElseDecides() {
    assertThat(of(ONE.replace("kod = 1", "kod = 2"))).isNotEqualTo(of(ONE));
    assertThat(of(ONE + ", more = 1")).isNotEqualTo(of(ONE));
    assertThat(of("koder = [a, b]")).isNotEqualTo(of("koder = [b, a]"));
    assertThat(of("a = \"b=c\"")).isNotEqualTo(of("a { b = c }"));
  }
}
