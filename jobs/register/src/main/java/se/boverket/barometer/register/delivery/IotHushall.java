package se.boverket.barometer.register.delivery;

import static se.boverket.barometer.register.file.Column.amount;
import static se.boverket.barometer.register.file.Column.decimal;
import static se.boverket.barometer.register.file.Column.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.boverket.barometer.register.file.Column;
import se.boverket.barometer.register.file.Rows;
import se.boverket.barometer.register.people.Incomes;
import se.boverket.barometer.register.people.Residents;

/** The household's income for everyone registered both 1 January and 31 December. */
final class IotHushall implements DeliveredRegister {

  @Override
  public String name() {
    return "iot_hushall";
  }

  @Override
  public int since() {
    return 1990;
  }

  @Override
  public List<Column> columns(int year) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                text("LopNr"),
                text("HushallsID"),
                text("HushallsTyp_IoT"),
                decimal("KonsViktHB04"),
                amount("DispInkHB04"),
                amount("DispInkKEHB04")));
    if (Incomes.nordicApart(year)) {
      columns.add(amount("DispInkKEHB04_INKLGP"));
    }
    return columns;
  }

  @Override
  public void write(AreaYear from, Rows to) throws IOException {
    Residents residents = from.residents();
    for (int h = 0; h < residents.households(); h++) {
      String household = from.householdId(h);
      for (int p = residents.first(h); p < residents.first(h + 1); p++) {
        if (residents.settled(p)) {
          to.text(from.lopNr(p));
          to.text(household);
          household(from, h, to);
          to.end();
        }
      }
    }
  }

  private static void household(AreaYear from, int household, Rows to) throws IOException {
    Incomes incomes = from.incomes();
    to.text(from.residents().type(household).code());
    to.decimal(incomes.weight(household));
    to.whole(incomes.disposable(household));
    to.whole(incomes.standard(household));
    if (Incomes.nordicApart(from.year())) {
      to.whole(incomes.standardWithNordic(household));
    }
  }
}
