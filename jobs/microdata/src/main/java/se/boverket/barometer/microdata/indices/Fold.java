package se.boverket.barometer.microdata.indices;

/** How the numbers of base cells become that of a cell they are part of. */
enum Fold {
  SUM {
    @Override
    long join(long a, long b) {
      return Math.addExact(a, b);
    }
  },
  /** Cell keys of cells that have nobody in common. */
  KEYS {
    @Override
    long join(long a, long b) {
      return (a + b) & 0xFFFFFFFFL;
    }
  },
  MAX {
    @Override
    long join(long a, long b) {
      return Math.max(a, b);
    }
  };

  /** Stands where no base cell has a number. */
  static final long NOTHING = Long.MIN_VALUE;

  abstract long join(long a, long b);

  /** Joins a number into some cells of many. */
  void into(long[] all, int[] cells, long value) {
    for (int cell : cells) {
      all[cell] = all[cell] == NOTHING ? value : join(all[cell], value);
    }
  }
}
