package org.coalitionmodel.dossier;

import java.util.List;

/**
 * Which entities a kind of relation links. {@link ReferenceWalk} has one for each kind.
 *
 * @param holders the types that may hold the relation
 * @param targets the types that it may lead to
 * @param sameKind whether both ends must be of one kind
 */
record RelationRule(List<Class<?>> holders, List<Class<?>> targets, boolean sameKind) {}
