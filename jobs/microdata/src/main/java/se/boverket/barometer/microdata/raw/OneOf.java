package se.boverket.barometer.microdata.raw;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.expressions.InSet;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.unsafe.types.UTF8String;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Membership in a long list of codes, as the one expression that Spark's optimizer would make of
 * it: six thousand literals in a plan cost more to analyse than the rows cost to read.
 */
final class OneOf {
  private OneOf() {}

  /** True where the text is one of the codes, null where it is null. */
  static Column of(Column text, Collection<String> codes) {
    var set = codes.stream().<Object>map(UTF8String::fromString).collect(Collectors.toSet());
    return ExpressionUtils.column(
        new InSet(ExpressionUtils.expression(text), CollectionConverters.asScala(set).toSet()));
  }
}
