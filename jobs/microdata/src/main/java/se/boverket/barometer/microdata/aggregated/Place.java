package se.boverket.barometer.microdata.aggregated;

import com.typesafe.config.Config;
import java.nio.file.Path;

/**
 * Where in a definition something stands, for messages.
 *
 * @param file the definition
 */
record Place(Config file) {

  /** The file's name. */
  String name() {
    return Path.of(file.root().origin().filename()).getFileName().toString();
  }

  /** File and line of a key: {@code forvarvsarbetande.conf, line 12}. */
  String of(String key) {
    return name() + ", line " + file.getValue(key).origin().lineNumber();
  }

  /** A message with the file's name for its whole path. */
  String shortened(String message) {
    return message.replace(file.root().origin().filename(), name());
  }
}
