package se.boverket.barometer.cli;

import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import java.util.Map;

/** Results for programs: one JSON object on standard output, keys in order. */
final class Json {
  private Json() {}

  static String of(Map<String, ?> values) {
    return ConfigValueFactory.fromMap(values)
        .render(ConfigRenderOptions.concise().setFormatted(true));
  }
}
