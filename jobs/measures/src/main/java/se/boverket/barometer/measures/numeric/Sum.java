package se.boverket.barometer.measures.numeric;

/**
 * A running sum that keeps what each addition rounds away (Neumaier 1974, with Knuth's branch-free
 * form of the error), so that hundreds of thousands of terms cost no digits. Terms are to be added
 * in a fixed order.
 */
public final class Sum {
  private double sum;
  private double lost;

  /** The sum of all terms. */
  public static Sum of(double[] terms) {
    Sum sum = new Sum();
    for (double term : terms) {
      sum.add(term);
    }
    return sum;
  }

  public void add(double term) {
    double next = sum + term;
    double added = next - sum;
    lost += (sum - (next - added)) + (term - added);
    sum = next;
  }

  /** The sum rounded once. */
  public double value() {
    return sum + lost;
  }

  /** What {@link #value()} leaves out: value and remainder together carry about 32 digits. */
  public double remainder() {
    return lost - (value() - sum);
  }
}
