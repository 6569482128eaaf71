package se.boverket.barometer.disclosure;

import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import java.util.Map;

/** Facts as JSON text, keys sorted. */
final class Json {
  private Json() {}

  static String of(Map<String, ?> facts) {
    return ConfigValueFactory.fromMap(facts)
        .render(ConfigRenderOptions.concise().setFormatted(true));
  }
}
