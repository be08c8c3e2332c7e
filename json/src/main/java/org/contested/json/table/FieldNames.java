package org.contested.json.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.jspecify.annotations.Nullable;

/** The names of the fields of a type, by which those that a parser reads are told apart. */
public final class FieldNames {

  /** The index of a name that is none of these. */
  public static final int OTHER = -1;

  /** What stands for an index where the object ends, or where there is no name. */
  public static final int NONE = -2;

  private final ImmutableList<String> names;
  private final ImmutableMap<String, Integer> indices;

  /**
   * The names as a parser gave them last: it gives the same object again and again, which is found
   * faster than an equal one. Threads may overwrite each other's, all of them equal.
   */
  private final String[] met;

  private @Nullable Object matcher;

  FieldNames(ImmutableList<String> names) {
    this.names = names;
    this.indices = Maps.toMap(names, names::indexOf);
    this.met = names.toArray(String[]::new);
  }

  /** {@return the names, in the order of their indices} */
  public ImmutableList<String> names() {
    return names;
  }

  /** {@return whether a name is one of these} */
  boolean contains(String name) {
    return indices.containsKey(name);
  }

  /**
   * {@return the index of a name, or {@link #OTHER}}
   *
   * @param name the name
   * @param last the index of the name before it in the object, after which it is expected, or -1
   */
  int indexOf(String name, int last) {
    for (int i = last + 1; i < met.length; i++) {
      if (isSame(met[i], name)) {
        return i;
      }
    }
    Integer index = indices.get(name);
    if (index == null) {
      return OTHER;
    }
    met[index] = name;
    return index;
  }

  /** Of equal names that are not one object, the caller finds the field by other means. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(String met, String name) {
    return met == name;
  }

  /** {@return what an adapter finds these names with, or null if it has made nothing yet} */
  public @Nullable Object matcher() {
    return matcher;
  }

  /**
   * Keeps what an adapter finds these names with; there is room for one adapter. Two threads may
   * both do so, and keep what does the same.
   *
   * @param made what it made, immutable
   */
  public void matcher(Object made) {
    matcher = made;
  }
}
