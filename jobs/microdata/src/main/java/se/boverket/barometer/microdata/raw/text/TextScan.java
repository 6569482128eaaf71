package se.boverket.barometer.microdata.raw.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the bytes of a text file say before anything is parsed.
 *
 * @param bytes of text, after decompression
 * @param lines whole lines, the header among them
 * @param trouble the first thing that is wrong, with its line number, as the rest of a sentence
 * @param slices where readers may start, whole lines each; the first begins with the header
 */
public record TextScan(long bytes, long lines, Optional<String> trouble, List<Slice> slices) {
  private static final int SLICE = 32 << 20;
  private static final int BUFFER = 1 << 20;

  /**
   * Reads a file once.
   *
   * @param path named in the slices
   * @param charset of the manifest
   * @param in the file's text, decompressed; closed by the caller
   */
  public static TextScan of(Path path, Charset charset, InputStream in) throws IOException {
    Pass pass = new Pass(path, charset, Unpacked.most(path));
    byte[] buffer = new byte[BUFFER];
    int n = in.readNBytes(buffer, 0, BUFFER);
    while (n > 0 && pass.position <= pass.most) {
      pass.take(buffer, n);
      n = in.readNBytes(buffer, 0, BUFFER);
    }
    return pass.done();
  }

  /** One pass over a file; buffers come whole but for the last. */
  private static final class Pass {
    private final String path;
    private final Encoding encoding;
    private final long most;
    private final List<Slice> slices = new ArrayList<>();
    private long position;
    private long lines;
    private long sliceStart;
    private long sliceLine = 1;
    private int last = '\n';
    private String trouble;

    Pass(Path path, Charset charset, long most) {
      this.path = path.toString();
      this.encoding = new Encoding(charset);
      this.most = most;
    }

    void take(byte[] bytes, int n) {
      int whole = n & ~7;
      for (int i = 0; i < whole; i += 8) {
        look(bytes, i);
      }
      for (int i = whole; i < n; i++) {
        byteAt(bytes[i] & 0xFF);
        lines += bytes[i] == '\n' ? 1 : 0;
      }
      position += n;
      last = bytes[n - 1];
      if (position - sliceStart >= SLICE) {
        cut(bytes, n);
      }
    }

    private void look(byte[] bytes, int i) {
      long word = LineCount.word(bytes, i);
      if (!LineCount.ascii(word) || encoding.open() || LineCount.nul(word)) {
        for (int k = i; k < i + 8; k++) {
          byteAt(bytes[k] & 0xFF);
        }
      }
      lines += LineCount.lineFeeds(word);
    }

    private void byteAt(int b) {
      if (b == 0) {
        note("holds NUL bytes: it is damaged, or in an encoding such as UTF-16 (deliver UTF-8)");
      }
      encoding.feed(b);
      encoding.trouble().ifPresent(this::note);
    }

    private void note(String what) {
      trouble = trouble == null ? "near line " + (lines + 1) + " " + what : trouble;
    }

    private void cut(byte[] bytes, int n) {
      int at = n - 1;
      int after = 0;
      while (at >= 0 && bytes[at] != '\n') {
        at--;
        after++;
      }
      if (at >= 0) {
        slices.add(new Slice(path, sliceStart, position - after, sliceLine));
        sliceStart = position - after;
        sliceLine = lines + 1;
      }
    }

    TextScan done() {
      if (position > most) {
        trouble =
            "holds more than "
                + (most >> 20)
                + " MiB of text, more than a file of its size can honestly hold; deliver it in"
                + " parts, or unpacked";
      } else if (position > 0 && last != '\n') {
        trouble =
            "its last line has no line break: the file was probably cut off; deliver it again";
      }
      if (position > sliceStart) {
        slices.add(new Slice(path, sliceStart, position, sliceLine));
      }
      return new TextScan(position, lines, Optional.ofNullable(trouble), List.copyOf(slices));
    }
  }
}
