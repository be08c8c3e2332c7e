package org.contested.importers.file;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * The records of a row. Those that many rows refer to (parties, territories, sources, conflicts)
 * are given out with the first row that is not bad.
 */
public final class RowRecords {

  private final Map<EntityId, Entity> shared = new HashMap<>();
  private final List<EntityId> fresh = new ArrayList<>();
  private final List<Entity> records = new ArrayList<>();

  /** Begins without records. */
  public RowRecords() {}

  /** Adds a record that is this row's own. */
  public void add(Entity record) {
    records.add(record);
  }

  /**
   * {@return the record of an id to which many rows refer; made and given out with the row that is
   * first to}
   */
  @SuppressWarnings("unchecked")
  public <E extends Entity> E share(EntityId id, Supplier<E> make) {
    Entity known = shared.get(id);
    if (known == null) {
      known = make.get(); // may share others, which then come first
      shared.put(id, known);
      fresh.add(id);
      records.add(known);
    }
    return (E) known;
  }

  /** {@return a record that was shared; null if there is none of that id} */
  public @Nullable Entity shared(EntityId id) {
    return shared.get(id);
  }

  /** Forgets what a bad row recorded. */
  public void reject() {
    fresh.forEach(shared::remove);
    fresh.clear();
    records.clear();
  }

  /** {@return what the row recorded; the next begins} */
  public ImmutableList<Entity> accept() {
    ImmutableList<Entity> accepted = ImmutableList.copyOf(records);
    fresh.clear();
    records.clear();
    return accepted;
  }

  /** {@return an id of a name that comes without one; other names have others} */
  public static String digest(String name) {
    return Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString().substring(0, 12);
  }
}
