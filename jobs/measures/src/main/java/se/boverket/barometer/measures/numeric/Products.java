package se.boverket.barometer.measures.numeric;

/** Differences of products without cancellation. */
public final class Products {
  private Products() {}

  /**
   * {@code a·b − c·d} to within two units in the last place, however close the products are, and
   * exactly 0 only where they are equal (Kahan; Jeannerod, Louvet & Muller 2013).
   */
  public static double difference(double a, double b, double c, double d) {
    double product = c * d;
    double lost = Math.fma(-c, d, product);
    return Math.fma(a, b, -product) + lost;
  }
}
