package se.boverket.barometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;

/** Every rule of every protected table on rows of nothing, of zeros and of whole areas. */
class RuleRowsTest {
  static Stream<Contract> tables() {
    return RulesTest.SCHEMAS.contracts(Layer.PROTECTED).stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void ofNothingComesNothing(Contract contract) {
    Map<String, Object> shown = show(contract, f -> f.name().equals("status") ? "O" : null);
    guarded(contract).forEach(role -> assertThat(shown.get(role.column())).isNull());
    boolean said =
        RulesTest.SCHEMAS.contract(Layer.INDICES, contract.table()).names().contains("status");
    assertThat(shown.get("status")).isEqualTo(said ? "O" : "A");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void ofZeroOnlyTheCountIsShown(Contract contract) {
    Map<String, Object> shown = show(contract, RuleRowsTest::zero);
    for (Role role : guarded(contract)) {
      boolean beside = role.skydd().hasPath("med");
      boolean exact = role.follows().isPresent() || role.is("open");
      if (!exact) {
        assertThat(shown.get(role.column()))
            .as(role.column())
            .isEqualTo(role.is("count") && !beside ? 0L : null);
      }
    }
  }

  /** Nobody is counted by a source that is missing, so there is no zero; inhabitants there are. */
  @ParameterizedTest
  @CsvSource({
    "indikatorer, namnare, false",
    "ojamlikhetsindex, antal_lag, false",
    "socioekonomiskt_index, folkmangd, true"
  })
  void withoutASourceThereIsNoCountOfIt(String table, String column, boolean isThere) {
    Contract contract = RulesTest.SCHEMAS.contract(Layer.PROTECTED, table);
    Map<String, Object> shown = show(contract, f -> f.name().equals("status") ? "O" : zero(f));
    assertThat(shown.get(column)).isEqualTo(isThere ? 0L : null);
  }

  /** The same rules for the country as for a DeSO, and for the total as for a part. */
  @ParameterizedTest
  @CsvSource({"T, riket", "1, riket", "T, deso"})
  void totalsObeyTheSameRules(String kon, String niva) {
    Contract contract = RulesTest.SCHEMAS.contract(Layer.PROTECTED, "indikatorer");
    for (long numerator : new long[] {0, 5, 6, 7, 23, 24, 25, 30}) {
      Function<StructField, Object> row = f -> share(f, numerator, 30);
      Map<String, Object> part = show(contract, row);
      Map<String, Object> total =
          show(
              contract,
              f -> f.name().equals("kon") ? kon : f.name().equals("niva") ? niva : row.apply(f));
      total.putAll(Map.of("kon", part.get("kon"), "niva", part.get("niva")));
      assertThat(total).isEqualTo(part);
    }
  }

  /** A share passes or falls together with the share of those who have not the property. */
  @ParameterizedTest
  @CsvSource({"30", "49", "50", "500"})
  void aShareFallsWithItsComplement(long base) {
    Contract contract = RulesTest.SCHEMAS.contract(Layer.PROTECTED, "indikatorer");
    for (long n = 0; n <= base; n++) {
      long numerator = n;
      boolean one = show(contract, f -> share(f, numerator, base)).get("varde") == null;
      boolean other = show(contract, f -> share(f, base - numerator, base)).get("varde") == null;
      assertThat(one).as("%d of %d", n, base).isEqualTo(other).isEqualTo(n <= 5 || base - n <= 5);
    }
  }

  private static Object zero(StructField field) {
    return switch (field.dataType().typeName()) {
      case "integer" -> 0;
      case "long" -> 0L;
      case "double" -> 0.0;
      case "boolean" -> false;
      default -> field.name().equals("status") ? "A" : "share";
    };
  }

  /** Keys in the middle change nothing. */
  private static Object share(StructField field, long numerator, long base) {
    return switch (field.name()) {
      case "taljare" -> numerator;
      case "namnare" -> base;
      case "taljare_nyckel", "namnare_nyckel" -> 2_126_943_072L;
      case "anmarkning" -> null;
      default -> zero(field);
    };
  }

  private static List<Role> guarded(Contract contract) {
    return Role.of(contract, RulesTest.RULES).stream()
        .filter(r -> !r.is("key", "status", "note", "derived", "open"))
        .toList();
  }

  private static Map<String, Object> show(Contract contract, Function<StructField, Object> value) {
    Contract source = RulesTest.SCHEMAS.contract(Layer.INDICES, contract.table());
    Object[] values = Stream.of(source.schema().fields()).map(value).toArray();
    Row row = new GenericRowWithSchema(values, source.schema());
    Sheet sheet = new Sheet(row, PTableTest.DEFAULT);
    Map<String, Object> shown = new TreeMap<>();
    for (Role role : Role.of(contract, RulesTest.RULES)) {
      shown.put(role.column(), sheet.show(role.column(), Rule.of(role, RulesTest.RULES)));
    }
    return shown;
  }
}
