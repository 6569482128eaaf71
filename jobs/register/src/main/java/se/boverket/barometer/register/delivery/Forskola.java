package se.boverket.barometer.register.delivery;

import static se.boverket.barometer.register.file.Column.text;
import static se.boverket.barometer.register.file.Column.whole;

import java.io.IOException;
import java.util.List;
import se.boverket.barometer.register.file.Column;
import se.boverket.barometer.register.file.Rows;
import se.boverket.barometer.register.people.Youth;

/** Children of preschool age, enrolled or not. */
final class Forskola implements DeliveredRegister {

  @Override
  public String name() {
    return "forskola";
  }

  @Override
  public int since() {
    return 2014;
  }

  @Override
  public List<Column> columns(int year) {
    return List.of(text("LopNr"), whole("Inskriven"));
  }

  @Override
  public void write(AreaYear from, Rows to) throws IOException {
    Youth youth = new Youth(from.dice(), from.residents(), from.year());
    for (int p = 0; p < from.residents().persons(); p++) {
      if (youth.ofPreschoolAge(p)) {
        to.text(from.lopNr(p));
        to.whole(youth.enrolled(p) ? 1 : 0);
        to.end();
      }
    }
  }
}
