package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locks 2 and 3: what somebody outside might write to get past the wall does not compile. */
class PlantedTest {
  private static final String OUTSIDE =
      """
      package se.boverket.barometer.publication;
      import java.nio.file.Path;
      import java.util.*;
      import org.apache.spark.sql.*;
      import se.boverket.barometer.disclosure.*;
      import se.boverket.barometer.tables.*;
      final class %s {
        %s
      }
      """;

  private static final String ALLOWED =
      "void ok(OpenStore s, Contract c, Policy p) { s.open(c, p).rows();"
          + " new Gate(p, List.of(), Map.of()).pass(Path.of(\"t\"), List.of()); }";

  /** What is written, and what the compiler says to it. */
  private static final List<List<String>> PLANTED =
      List.of(
          planted(
              "Object o(Contract c, Dataset<Row> d) { return new ProtectedTable(c, d, null); }",
              "not public"),
          planted("static class Own extends ProtectedTable { }", "final"),
          planted("void w(OpenStore s, Dataset<Row> d) { s.write(d); }", "cannot be converted"),
          planted("Dataset<Row> d(ProtectedTable t) { return t.held; }", "private access"),
          planted("void r(ProtectedTable t, Dataset<Row> d) { t.rows = d; }", "private access"),
          planted("Object a(Gate g) { return g.audit(null, null); }", "not public"),
          planted(
              "Object c(Path p) { return new CertificateFiles(p, null); }", "cannot find symbol"),
          planted("Object n(Row r, PTable t) { return new Sheet(r, t); }", "cannot find symbol"),
          planted("Object s() { return new Shown(3, null); }", "cannot find symbol"),
          planted("Object m(Policy p) { return p.method(2022); }", "not public"),
          planted("Object m(Policy p) { return p.methods().get(0).noise(); }", "inaccessible"),
          planted("Object c(Policy p) { return p.classes().share(); }", "inaccessible"),
          planted(
              "Object l(Wall w, Contract c, Dataset<Row> d) { return w.looked(c, d, null); }",
              "not public"),
          planted(
              "Object k() { return se.boverket.barometer.microdata.raw.Keys.class; }",
              "does not exist"),
          planted(
              "Object p() { return se.boverket.barometer.microdata.raw.RawStore.class; }",
              "does not exist"));

  @TempDir Path classes;

  @Test
  void whatIsAllowedCompilesAndNothingElse() throws IOException {
    List<String> codes = new ArrayList<>(List.of(ALLOWED));
    PLANTED.forEach(p -> codes.add(p.get(0)));
    Map<String, String> faults = faults(codes);
    assertThat(faults).doesNotContainKey("Planted0").hasSize(PLANTED.size());
    assertThat(PLANTED).hasSizeGreaterThanOrEqualTo(15);
    SoftAssertions all = new SoftAssertions();
    for (int k = 0; k < PLANTED.size(); k++) {
      all.assertThat(faults.get("Planted" + (k + 1)))
          .as(PLANTED.get(k).get(0))
          .contains(PLANTED.get(k).get(1));
    }
    all.assertAll();
  }

  private static List<String> planted(String code, String told) {
    return List.of(code, told);
  }

  /** What the compiler has to say, by class. */
  private Map<String, String> faults(List<String> codes) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (int k = 0; k < codes.size(); k++) {
      sources.add(new Source("Planted" + k, codes.get(k)));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (var files = compiler.getStandardFileManager(told, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      compiler.getTask(null, files, told, List.of("-proc:none"), null, sources).call();
    }
    Map<String, String> faults = new TreeMap<>();
    told.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .forEach(d -> faults.merge(name(d.getSource()), d.getMessage(Locale.ROOT), String::concat));
    return faults;
  }

  private static String name(JavaFileObject source) {
    return source.getName().replaceAll("\\W|java$", "");
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String name, String code) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.code = OUTSIDE.formatted(name, code);
    }

    @Override
    public CharSequence getCharContent(boolean ignored) {
      return code;
    }
  }
}
