package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableSet;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Cells by the names that they are kept under, in their order; used again for each row. */
final class VerbatimCells extends AbstractMap<String, String> {

  private final String[] names;
  private final String[] texts;
  private int size;

  VerbatimCells(int most) {
    names = new String[most];
    texts = new String[most];
  }

  /** Begins anew. */
  @Override
  public void clear() {
    size = 0;
  }

  /** Adds a cell; each name is added once. */
  void add(String name, String text) {
    names[size] = name;
    texts[size++] = text;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super String> action) {
    for (int i = 0; i < size; i++) {
      action.accept(names[i], texts[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return IntStream.range(0, size)
        .mapToObj(i -> Map.entry(names[i], texts[i]))
        .collect(ImmutableSet.toImmutableSet());
  }
}
