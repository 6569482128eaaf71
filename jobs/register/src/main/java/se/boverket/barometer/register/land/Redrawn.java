package se.boverket.barometer.register.land;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The division of 2025 of one municipality. Which codes ended and which are new is SCB's; where the
 * new borders run is public nowhere, so they are made up: a DeSO whose code ended is cut into the
 * new ones, and in one of ten pairs of neighbours some squares change DeSO.
 */
final class Redrawn {
  private static final Map<String, String> REGSO = regsoByDeso();
  private static final int PAIRS_WITH_A_MOVED_BORDER = 10; // one in so many
  private static final int PER_MILLE = 1000;
  private static final int LARGEST_MOVE = 100; // squares of a thousand

  private final Map<String, List<Piece>> pieces = new HashMap<>();

  /**
   * The squares of a DeSO that lie in one of 2025.
   *
   * @param deso code of 2025
   * @param upTo the share of the squares, in thousands, that this and the pieces before it have
   */
  private record Piece(String deso, int upTo) {}

  /** Draws the borders of a municipality. */
  static Redrawn of(Municipality municipality) {
    List<String> old =
        municipality.areas().stream().filter(Area::housed).map(Area::deso).sorted().toList();
    TreeSet<String> fresh = new TreeSet<>(REGSO.keySet());
    fresh.removeIf(code -> !code.startsWith(municipality.code()) || old.contains(code));
    Redrawn redrawn = new Redrawn();
    redrawn.cut(old.stream().filter(code -> !REGSO.containsKey(code)).toList(), fresh);
    redrawn.move(old.stream().filter(REGSO::containsKey).toList());
    return redrawn;
  }

  /** The DeSO of 2025 that a square lies in, of so many squares of a DeSO of 2018. */
  String deso(Area area, int square, int squares) {
    List<Piece> of = pieces.get(area.deso());
    int next = 0;
    while (of.get(next).upTo * (long) squares <= PER_MILLE * (long) square) {
      next++;
    }
    return of.get(next).deso;
  }

  /** The RegSO of 2025 of a DeSO of 2025. */
  static String regso(String deso) {
    return REGSO.get(deso);
  }

  /** New codes go to the ended ones in turn; with fewer of them two ended areas become one. */
  private void cut(List<String> ended, TreeSet<String> fresh) {
    Map<String, List<String>> into = new TreeMap<>();
    List<String> codes = List.copyOf(fresh);
    for (int i = 0; i < Math.max(ended.size(), ended.isEmpty() ? 0 : codes.size()); i++) {
      into.computeIfAbsent(ended.get(i % ended.size()), k -> new ArrayList<>())
          .add(codes.get(i % codes.size()));
    }
    into.forEach(
        (code, parts) -> {
          List<Piece> of = new ArrayList<>();
          parts.forEach(p -> of.add(new Piece(p, PER_MILLE * (of.size() + 1) / parts.size())));
          pieces.put(code, of);
        });
  }

  /** Of some pairs the last squares of the first area, some in a hundred, go to the second. */
  private void move(List<String> kept) {
    kept.forEach(code -> pieces.put(code, List.of(new Piece(code, PER_MILLE))));
    for (int i = 0; i + 1 < kept.size(); i += 2) {
      int drawn = kept.get(i).hashCode() * 0x9E3779B1 >>> 12;
      if (drawn % PAIRS_WITH_A_MOVED_BORDER == 0) {
        int moved = 1 + drawn / PAIRS_WITH_A_MOVED_BORDER % LARGEST_MOVE;
        Piece stays = new Piece(kept.get(i), PER_MILLE - moved);
        pieces.put(kept.get(i), List.of(stays, new Piece(kept.get(i + 1), PER_MILLE)));
      }
    }
  }

  private static Map<String, String> regsoByDeso() {
    Map<String, String> regso = new TreeMap<>();
    Table.rows("deso2025.csv").forEach(row -> regso.put(row[0], row[1]));
    return regso;
  }
}
