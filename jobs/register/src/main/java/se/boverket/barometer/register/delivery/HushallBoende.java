package se.boverket.barometer.register.delivery;

import static se.boverket.barometer.register.file.Column.decimal;
import static se.boverket.barometer.register.file.Column.text;
import static se.boverket.barometer.register.file.Column.whole;

import java.io.IOException;
import java.util.List;
import se.boverket.barometer.register.file.Column;
import se.boverket.barometer.register.file.Rows;
import se.boverket.barometer.register.people.Housing;
import se.boverket.barometer.register.people.Residents;

/** The dwelling of everyone who has one. */
final class HushallBoende implements DeliveredRegister {

  @Override
  public String name() {
    return "hushall_boende";
  }

  @Override
  public int since() {
    return 2012;
  }

  @Override
  public List<Column> columns(int year) {
    return List.of(
        text("LopNr"),
        text("Boendeform"),
        text("SCB_UpplatForm"),
        whole("Boarea"),
        decimal("Boarea_Person"),
        whole("AntRum"),
        whole("HushallsStorlek"));
  }

  @Override
  public void write(AreaYear from, Rows to) throws IOException {
    if (!from.area().housed()) {
      return;
    }
    Residents residents = from.residents();
    Housing housing = new Housing(from.dice(), from.area().marginals());
    for (int h = 0; h < residents.households(); h++) {
      String form = housing.form(residents, h);
      int area = housing.area(residents, h);
      int rooms = housing.rooms(residents, h);
      int size = residents.size(h);
      for (int p = residents.first(h); p < residents.first(h + 1); p++) {
        to.text(from.lopNr(p));
        to.text(form);
        to.text(Integer.toString(residents.tenure(h)));
        to.whole(area);
        to.decimal(Math.round(10.0 * area / size) / 10.0);
        to.whole(rooms);
        to.whole(size);
        to.end();
      }
    }
  }
}
