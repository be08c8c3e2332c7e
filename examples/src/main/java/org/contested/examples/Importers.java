package org.contested.examples;

import com.google.common.collect.ImmutableList;
import org.contested.importers.Importer;
import org.contested.importers.ucdp.UcdpGed;

/** The importers that a command can name. */
final class Importers {

  static final ImmutableList<Importer> ALL = ImmutableList.of(UcdpGed.importer());

  private Importers() {}
}
