package org.contested.examples;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of these programs, which the build writes into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "contested-examples " + Optional.ofNullable(version).orElse("(not run from its jar)")
    };
  }
}
