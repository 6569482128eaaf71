package se.boverket.barometer.measures;

/**
 * How a measure is told to people: the one place that help, {@code dim_matt} and the documentation
 * read.
 *
 * @param id the literature's English word, ASCII snake_case
 * @param name English name
 * @param namn Swedish name
 * @param note what a value says, and where the formula comes from
 */
public record About(String id, String name, String namn, Note note) {

  /**
   * @param explanation two lines at most on how to read a value
   * @param forklaring the same in Swedish
   * @param source the paper that defines the measure
   */
  public record Note(String explanation, String forklaring, String source) {}

  public String explanation() {
    return note.explanation();
  }

  public String forklaring() {
    return note.forklaring();
  }

  public String source() {
    return note.source();
  }
}
