package se.boverket.barometer.measures;

import java.math.BigDecimal;
import java.math.MathContext;

/** Arithmetic to 70 digits for the reference that the measures are held against. */
final class Big {
  static final MathContext DIGITS = new MathContext(70);

  private Big() {}

  static BigDecimal of(double value) {
    return new BigDecimal(value);
  }

  static BigDecimal divide(BigDecimal a, BigDecimal b) {
    return a.divide(b, DIGITS);
  }

  static BigDecimal sqrt(BigDecimal a) {
    return a.sqrt(DIGITS);
  }

  /** eˣ by halving the argument until Taylor's series is short, then squaring back. */
  static BigDecimal exp(BigDecimal x) {
    BigDecimal small = x.divide(of(1 << 20), DIGITS);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; n < 20; n++) {
      term = term.multiply(small, DIGITS).divide(of(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < 20; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }

  /** ln x: the double's logarithm, then what is left of x by the series around 1. */
  static BigDecimal ln(BigDecimal x) {
    BigDecimal start = of(Math.log(x.doubleValue()));
    BigDecimal z = x.multiply(exp(start.negate()), DIGITS).subtract(BigDecimal.ONE, DIGITS);
    BigDecimal sum = start;
    BigDecimal power = z;
    for (int n = 1; n < 6; n++) {
      sum = sum.add(power.divide(of(n % 2 == 1 ? n : -n), DIGITS), DIGITS);
      power = power.multiply(z, DIGITS);
    }
    return sum;
  }

  static BigDecimal pow(BigDecimal x, BigDecimal exponent) {
    return x.signum() == 0 ? BigDecimal.ZERO : exp(ln(x).multiply(exponent, DIGITS));
  }
}
