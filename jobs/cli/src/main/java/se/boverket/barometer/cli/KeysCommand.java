package se.boverket.barometer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.boverket.barometer.microdata.raw.Keys;

/** Makes the two secret keys, or says which ones are in force. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the ids of the keys in the folder barometer.keys; --new makes them, once.",
      "pseudonym.key turns LopNr into a keyed hash; record.key decides the perturbation of counts.",
      "They cannot be made again: keep a copy offline. An existing key is never overwritten."
    })
final class KeysCommand implements Runnable {
  @Mixin private SettingsOption where;
  @Spec private CommandSpec spec;

  @Option(names = "--new", description = "Make the keys; the folder gets rights 0700, they 0600.")
  private boolean create;

  @Override
  public void run() {
    Settings settings = where.settings();
    if (create) {
      Keys.create(settings.keys());
    }
    Keys keys = Keys.read(settings.keys());
    spec.commandLine()
        .getOut()
        .printf("pseudonym.key %s%nrecord.key    %s%n", keys.pseudonymId(), keys.recordId())
        .flush();
  }
}
