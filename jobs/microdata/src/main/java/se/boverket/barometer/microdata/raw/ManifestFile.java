package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import se.boverket.barometer.tables.Stop;

/** Reads one entry of {@code filer}. */
final class ManifestFile {
  static final Set<String> KEYS =
      Set.of(
          "register",
          "fil",
          "rader",
          "sha256",
          "format",
          "avgransare",
          "teckenkodning",
          "decimaltecken",
          "citattecken",
          "saknas",
          "kolumner",
          "enhet",
          "konfidentiell");
  private static final List<String> CHARSETS =
      List.of("UTF-8", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "windows-1252");

  private ManifestFile() {}

  static DeliveredFile read(ManifestEntry entry, Path folder) {
    entry.allow(KEYS);
    String file = name(entry);
    return new DeliveredFile(
        register(entry),
        path(entry, folder, file),
        format(entry, file),
        rows(entry),
        sha256(entry),
        csv(entry),
        entry.read("saknas", Config::getStringList, "a list of texts").orElse(List.of()),
        renames(entry),
        unit(entry),
        entry.read("konfidentiell", Config::getBoolean, "true or false").orElse(false));
  }

  private static String register(ManifestEntry entry) {
    String name = entry.text("register");
    if (!name.isEmpty() && !name.matches("[a-z][a-z0-9_]*")) {
      entry.fault("register", "register '" + name + "' must be lower-case snake_case");
    }
    return name;
  }

  private static String name(ManifestEntry entry) {
    String file = entry.text("fil");
    if (file.indexOf('\0') < 0) {
      return file;
    }
    entry.fault("fil", "fil is not the name of a file");
    return "";
  }

  private static Path path(ManifestEntry entry, Path folder, String file) {
    Path path = folder.resolve(file).normalize();
    if (file.isEmpty()) {
      return path;
    }
    if (!path.startsWith(folder)) {
      entry.fault("fil", "file '" + file + "' leaves the delivery's folder; put it inside");
    } else if (!Files.isRegularFile(path)) {
      entry.fault("fil", "file '" + file + "' is not there; deliver it or take the entry away");
    } else if (!real(path).startsWith(real(folder))) {
      entry.fault("fil", "file '" + file + "' is a link out of the delivery's folder; copy it in");
    }
    return path;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw Stop.missing(
          "Path " + path + " cannot be read; check that it is there and its rights.");
    }
  }

  private static Format format(ManifestEntry entry, String file) {
    Optional<String> written = entry.optionalText("format");
    Optional<Format> known =
        written.flatMap(
            w -> Arrays.stream(Format.values()).filter(f -> lower(f).equals(w)).findFirst());
    if (written.isPresent() && known.isEmpty()) {
      entry.fault("format", "format must be csv, parquet or sas7bdat");
    }
    return known.orElseGet(() -> Format.of(file));
  }

  private static String lower(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private static OptionalLong rows(ManifestEntry entry) {
    Optional<Long> rows = entry.read("rader", Config::getLong, "a whole number");
    rows.filter(n -> n < 0).ifPresent(n -> entry.fault("rader", "rader must not be negative"));
    return rows.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  private static Optional<String> sha256(ManifestEntry entry) {
    Optional<String> sum = entry.optionalText("sha256").map(s -> s.toLowerCase(Locale.ROOT));
    sum.filter(s -> !s.matches("[0-9a-f]{64}"))
        .ifPresent(s -> entry.fault("sha256", "sha256 must be 64 hexadecimal digits"));
    return sum;
  }

  private static CsvForm csv(ManifestEntry entry) {
    CsvForm plain = CsvForm.DEFAULT;
    CsvForm form =
        new CsvForm(
            character(entry, "avgransare", plain.delimiter()),
            charset(entry),
            character(entry, "decimaltecken", plain.decimal()),
            character(entry, "citattecken", plain.quote()));
    if (form.delimiter() == form.quote()) {
      entry.fault("avgransare", "avgransare and citattecken must differ");
    }
    return form;
  }

  private static char character(ManifestEntry entry, String key, char otherwise) {
    String text = entry.optionalText(key).orElse(String.valueOf(otherwise));
    if (text.length() != 1 || text.charAt(0) > 127 || text.charAt(0) == '\n') {
      entry.fault(key, key + " must be one ASCII character");
      return otherwise;
    }
    return text.charAt(0);
  }

  private static Charset charset(ManifestEntry entry) {
    String name = entry.optionalText("teckenkodning").orElse("UTF-8");
    try {
      Charset charset = Charset.forName(name);
      if (CHARSETS.contains(charset.name())) {
        return charset;
      }
      entry.fault("teckenkodning", name + " cannot be read; deliver one of " + CHARSETS);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      entry.fault("teckenkodning", "no such encoding; use one of " + CHARSETS);
    }
    return CsvForm.DEFAULT.charset();
  }

  private static Map<String, String> renames(ManifestEntry entry) {
    Map<String, String> renames = new LinkedHashMap<>();
    entry
        .read("kolumner", Config::getObject, "{ delivered = SCB name }")
        .ifPresent(o -> o.forEach((k, v) -> renames.put(k, String.valueOf(v.unwrapped()))));
    return renames;
  }

  private static Optional<Unit> unit(ManifestEntry entry) {
    Optional<String> written = entry.optionalText("enhet");
    Optional<Unit> unit = written.flatMap(Unit::of);
    if (written.isPresent() && unit.isEmpty()) {
      entry.fault("enhet", "enhet must be one of " + List.copyOf(Unit.names()));
    }
    return unit;
  }
}
