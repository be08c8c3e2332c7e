package org.contested.importers.json;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.contested.importers.file.RowRecords;

/**
 * What an importer makes of the elements of its files. It serves one run, and may remember what it
 * gave out already.
 */
public interface JsonMapping {

  /**
   * Maps an element. If it {@linkplain JsonRow#isBad is bad} when this returns, nothing that was
   * recorded for it is given out.
   *
   * @param row the element, an object
   * @param records where its records go, each after those that it refers to
   */
  void map(JsonRow row, RowRecords records);

  /**
   * {@return the values of an element, each under the name that problems give it: its members,
   * unless the mapping reads what is within one}
   *
   * <p>Asked for when the model refuses something of the element, to find what that is.
   *
   * @param row the element
   */
  default ImmutableList<Map.Entry<String, JsonCell>> values(JsonRow row) {
    return row.cells().entrySet().asList();
  }
}
