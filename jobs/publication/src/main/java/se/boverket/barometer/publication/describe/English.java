package se.boverket.barometer.publication.describe;

/** Numbers as an English reader expects them, whatever the machine's locale. */
public final class English {
  private English() {}

  /** A whole number in groups of three. */
  public static String whole(long value) {
    return Swedish.whole(value).replace('\u00a0', ',');
  }

  /** A value with a decimal point; two full stops where there is none. */
  public static String decimal(Double value, int decimals) {
    return Swedish.decimal(value, decimals).replace(',', '.');
  }
}
