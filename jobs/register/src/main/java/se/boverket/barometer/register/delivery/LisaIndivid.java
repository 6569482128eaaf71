package se.boverket.barometer.register.delivery;

import static se.boverket.barometer.register.file.Column.amount;
import static se.boverket.barometer.register.file.Column.text;
import static se.boverket.barometer.register.file.Column.whole;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.boverket.barometer.register.file.Column;
import se.boverket.barometer.register.file.Rows;
import se.boverket.barometer.register.people.Education;
import se.boverket.barometer.register.people.Labour;
import se.boverket.barometer.register.people.Residents;

/** Schooling, work and income of those of 15 (to 2009: 16) and older. */
final class LisaIndivid implements DeliveredRegister {
  private record Series(String name, int from, int to) {}

  private static final List<Series> SERIES =
      List.of(
          new Series("SyssStat", 1993, 2003),
          new Series("SyssStatJ", 2003, 2011),
          new Series("SyssStat11", 2011, 2018),
          new Series("SyssStat19", 2019, 2021),
          new Series("BAS", 2020, Integer.MAX_VALUE));

  @Override
  public String name() {
    return "lisa_individ";
  }

  @Override
  public int since() {
    return 1990;
  }

  @Override
  public List<Column> columns(int year) {
    List<Column> columns = new ArrayList<>();
    columns.add(text("LopNr"));
    columns.add(text(year < 2019 ? "Sun2000Niva" : "Sun2020Niva"));
    employment(year).forEach(name -> columns.add(text(name)));
    columns.add(whole("ALosDag"));
    columns.add(whole("AStuDag"));
    columns.add(whole("ASysDag"));
    columns.add(amount("DispInk04"));
    return columns;
  }

  /** The employment variables of a year: the series overlap by a year where SCB changed them. */
  private static List<String> employment(int year) {
    return SERIES.stream()
        .filter(series -> year >= series.from() && year <= series.to())
        .map(Series::name)
        .toList();
  }

  @Override
  public void write(AreaYear from, Rows to) throws IOException {
    Residents residents = from.residents();
    int youngest = from.year() <= 2009 ? 16 : 15;
    List<String> employment = employment(from.year());
    for (int p = 0; p < residents.persons(); p++) {
      if (residents.age(p) >= youngest) {
        to.text(from.lopNr(p));
        to.text(Education.code(residents, p));
        for (String name : employment) {
          to.text(name.equals("BAS") ? bas(from.labour(), p) : status(from.labour(), p));
        }
        to.whole(from.labour().daysUnemployed(p));
        to.whole(from.labour().daysOfStudy(p));
        to.whole(from.labour().daysInProgramme(p));
        to.whole(from.incomes().own(p));
        to.end();
      }
    }
  }

  private static String bas(Labour labour, int person) {
    return Integer.toString(labour.status(person));
  }

  /** 1 employed; not employed 5 with, 6 without a statement of income. */
  private static String status(Labour labour, int person) {
    if (labour.status(person) == Labour.EMPLOYED) {
      return "1";
    }
    return labour.daysUnemployed(person) > 0 ? "5" : "6";
  }
}
