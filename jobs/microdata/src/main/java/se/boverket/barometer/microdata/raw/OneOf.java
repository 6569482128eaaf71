package se.boverket.barometer.microdata.raw;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * Membership in a long list of codes, as one function: six thousand codes in a plan, as literals or
 * as a set, cost more to plan than the rows cost to read.
 */
final class OneOf {
  private OneOf() {}

  /** True where the text is one of the codes, null where it is null. */
  static Column of(Column text, Collection<String> codes) {
    Set<String> set = new HashSet<>(codes);
    UDF1<String, Boolean> holds = code -> code == null ? null : set.contains(code);
    return functions.udf(holds, DataTypes.BooleanType).apply(text);
  }
}
