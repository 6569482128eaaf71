package se.boverket.barometer.publication.describe;

import com.typesafe.config.Config;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One subject of a Turtle document with its statements, in the order given. */
final class Turtle {
  private final List<String> statements = new ArrayList<>();
  private final String subject;

  Turtle(String subject, String type) {
    this.subject = subject;
    statements.add("a " + type);
  }

  /** One predicate with its objects, which are Turtle already. */
  Turtle add(String predicate, String objects) {
    statements.add(predicate + " " + objects);
    return this;
  }

  String done() {
    return "\n" + uri(subject) + "\n  " + String.join(" ;\n  ", statements) + " .\n";
  }

  static String uri(String address) {
    return "<" + address + ">";
  }

  static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** A text in both languages. */
  static String both(Config text) {
    return literal(text.getString("sv")) + "@sv, " + literal(text.getString("en")) + "@en";
  }

  /** Lists of words in both languages. */
  static String words(Config words) {
    return Stream.of("sv", "en")
        .flatMap(l -> words.getStringList(l).stream().map(w -> literal(w) + "@" + l))
        .collect(Collectors.joining(", "));
  }
}
