package org.contested.claim;

/** The sex of the victims, where a count is limited to one. */
public enum Sex {
  /** Women and girls. */
  FEMALE,

  /** Men and boys. */
  MALE
}
