package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import org.contested.common.Entity;

/** Unites the records of two datasets that could not be read, where that can be done blindly. */
final class UnreadMerging {
  private final Dataset older;
  private final Dataset newer;

  UnreadMerging(Dataset older, Dataset newer) {
    this.older = older;
    this.newer = newer;
  }

  /**
   * Refuses what would need to be read.
   *
   * @param withdraws whether what the newer dataset lacks is to be taken back
   */
  void requireMergeable(boolean withdraws) {
    requireMergeable(older, newer, withdraws);
    requireMergeable(newer, older, false);
  }

  private static void requireMergeable(Dataset unread, Dataset other, boolean withdraws) {
    for (UnknownRecord record : unread.unknownRecords()) {
      List<UnknownRecord> others =
          other.unknownRecords().stream()
              .filter(each -> each.type().equals(record.type()) && each.id().equals(record.id()))
              .toList();
      boolean isSame = others.stream().anyMatch(record::says);
      boolean isTaken =
          record.id().isPresent()
              && (!others.isEmpty() || idsRead(other, record.type()).contains(record.id().get()));
      boolean isToWithdraw = withdraws && record.type().equals("statement");
      if (!isSame && (isTaken || isToWithdraw)) {
        throw new IllegalArgumentException(
            "%s '%s' is of %s and cannot be read, so it cannot be told from what the other dataset"
                    .formatted(record.type(), record.id().orElse("?"), unread.formatVersion())
                + " holds; merge with a version of this library that knows "
                + unread.formatVersion());
      }
    }
  }

  private static ImmutableSet<String> idsRead(Dataset dataset, String type) {
    return dataset.shelves().stream()
        .filter(shelf -> shelf.kind().equals(type))
        .flatMap(shelf -> shelf.byId().keySet().stream())
        .map(id -> id.value())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Adds what was united of one list, and what of it could not be read. */
  void addTo(Dataset.Builder merged, int list, Collection<? extends Entity> united) {
    String name = Integrity.LISTS.get(list);
    older
        .kept()
        .inOrder(
            name,
            ImmutableList.copyOf(united),
            entity -> merged.add(entity),
            record -> merged.add(record));
    addNew(merged, name);
  }

  /** Adds the records of types that are not known. */
  void addOthersTo(Dataset.Builder merged) {
    older.kept().inList(KeptRecords.OTHERS).forEach(record -> merged.add(record));
    addNew(merged, KeptRecords.OTHERS);
  }

  private void addNew(Dataset.Builder merged, String list) {
    for (UnknownRecord record : newer.kept().inList(list)) {
      if (older.kept().inList(list).stream().noneMatch(record::says)) {
        merged.add(record);
      }
    }
  }
}
