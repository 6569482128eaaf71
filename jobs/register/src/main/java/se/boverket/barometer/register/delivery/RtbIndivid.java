package se.boverket.barometer.register.delivery;

import static se.boverket.barometer.register.file.Column.text;
import static se.boverket.barometer.register.file.Column.whole;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.boverket.barometer.register.file.Column;
import se.boverket.barometer.register.file.Rows;
import se.boverket.barometer.register.land.Renumbering;
import se.boverket.barometer.register.people.Civil;
import se.boverket.barometer.register.people.Housing;
import se.boverket.barometer.register.people.Residents;

/** Everyone registered 31 December. */
final class RtbIndivid implements DeliveredRegister {
  private static final String[] REGIONS = {
    "00", "01", "02", "03", "04", "05", "06", "07", "08", "09"
  };

  private static final List<Column> PERSON =
      List.of(
          text("LopNr"),
          text("SenPNr"),
          text("AterPNr"),
          whole("FodelseAr"),
          whole("Alder"),
          text("Kon"),
          text("Lan"),
          text("Kommun"));
  private static final List<Column> REST =
      List.of(
          text("FodGrEg5"),
          text("UtlSvBakg"),
          text("SenInvAr"),
          text("Civil"),
          text("FamId"),
          text("HushallsID"),
          whole("Koordinat_N"),
          whole("Koordinat_E"));

  @Override
  public String name() {
    return "rtb_individ";
  }

  @Override
  public int since() {
    return 1990;
  }

  @Override
  public List<Column> columns(int year) {
    List<Column> columns = new ArrayList<>(PERSON);
    Divisions.in(year).columns().forEach(name -> columns.add(text(name)));
    columns.addAll(REST);
    return columns;
  }

  @Override
  public void write(AreaYear from, Rows to) throws IOException {
    Residents residents = from.residents();
    String kommun = Renumbering.codeIn(from.area().kommun(), from.year());
    Housing housing = new Housing(from.dice(), from.area().marginals());
    for (int h = 0; h < residents.households(); h++) {
      String household = from.householdId(h);
      String family = from.familyId(h);
      Dwelling dwelling = Dwelling.of(from, housing, h);
      for (int p = residents.first(h); p < residents.first(h + 1); p++) {
        person(from, p, to);
        to.text(kommun.substring(0, 2));
        to.text(kommun);
        dwelling.writeAreas(to);
        origin(from, p, to);
        to.text(family);
        to.text(household);
        dwelling.writeSquare(to);
        to.end();
      }
    }
  }

  private static void person(AreaYear from, int p, Rows to) throws IOException {
    Residents residents = from.residents();
    to.text(from.lopNr(p));
    to.text("1");
    to.text("0");
    to.whole(from.year() - residents.age(p));
    to.whole(residents.age(p));
    to.text(residents.kon(p) == 1 ? "1" : "2");
  }

  private static void origin(AreaYear from, int p, Rows to) throws IOException {
    Residents residents = from.residents();
    int arrival = residents.arrival(p);
    to.text(REGIONS[residents.region(p)]);
    to.text(Integer.toString(residents.background(p)));
    to.text(arrival == 0 ? "0000" : Integer.toString(arrival));
    to.text(Civil.of(from.dice(), residents, p));
  }
}
