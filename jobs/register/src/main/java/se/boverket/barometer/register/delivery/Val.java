package se.boverket.barometer.register.delivery;

import static se.boverket.barometer.register.file.Column.text;
import static se.boverket.barometer.register.file.Column.whole;

import java.io.IOException;
import java.util.List;
import se.boverket.barometer.register.file.Column;
import se.boverket.barometer.register.file.Rows;
import se.boverket.barometer.register.people.Voters;

/** Elections: those entitled to vote and those who did, as sums of an area. */
final class Val implements DeliveredRegister {
  private static final List<String> ELECTIONS = List.of("RD", "RF", "KF");

  @Override
  public String name() {
    return "val";
  }

  @Override
  public int since() {
    return 1991;
  }

  @Override
  public boolean deliveredIn(int year) {
    return Voters.electionIn(year);
  }

  @Override
  public List<Column> columns(int year) {
    return List.of(text("DeSO"), text("Valtyp"), whole("Rostberattigade"), whole("Rostande"));
  }

  @Override
  public void write(AreaYear from, Rows to) throws IOException {
    if (from.area().housed()) {
      for (String election : ELECTIONS) {
        row(from, election, to);
      }
    }
  }

  private static void row(AreaYear from, String election, Rows to) throws IOException {
    Voters voters = new Voters(from.dice(), from.residents(), from.year());
    int entitled = 0;
    int voted = 0;
    for (int p = 0; p < from.residents().persons(); p++) {
      if (voters.entitled(p, election)) {
        entitled++;
        voted += voters.votes(p, election) ? 1 : 0;
      }
    }
    to.text(from.area().deso());
    to.text(election);
    to.whole(entitled);
    to.whole(voted);
    to.end();
  }
}
