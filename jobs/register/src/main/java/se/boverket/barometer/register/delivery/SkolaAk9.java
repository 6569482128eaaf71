package se.boverket.barometer.register.delivery;

import static se.boverket.barometer.register.file.Column.text;
import static se.boverket.barometer.register.file.Column.whole;

import java.io.IOException;
import java.util.List;
import se.boverket.barometer.register.file.Column;
import se.boverket.barometer.register.file.Rows;
import se.boverket.barometer.register.people.Youth;

/** Those who left the ninth year of school. */
final class SkolaAk9 implements DeliveredRegister {

  @Override
  public String name() {
    return "skola_ak9";
  }

  @Override
  public int since() {
    return 1998;
  }

  @Override
  public List<Column> columns(int year) {
    return List.of(text("LopNr"), whole("Behorig"));
  }

  @Override
  public void write(AreaYear from, Rows to) throws IOException {
    Youth youth = new Youth(from.dice(), from.residents(), from.year());
    for (int p = 0; p < from.residents().persons(); p++) {
      if (from.residents().age(p) == Youth.LEAVING) {
        to.text(from.lopNr(p));
        to.whole(youth.eligible(p) ? 1 : 0);
        to.end();
      }
    }
  }
}
