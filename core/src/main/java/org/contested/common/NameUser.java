package org.contested.common;

/**
 * The id of somebody who can call a thing by a name. Only party ids are: this interface stands in
 * the lowest package so that {@link Name} can say who uses a name without knowing parties.
 */
public interface NameUser extends EntityId {}
