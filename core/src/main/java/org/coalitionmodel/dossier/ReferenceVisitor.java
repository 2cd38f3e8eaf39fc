package org.coalitionmodel.dossier;

import java.util.List;
import org.coalitionmodel.dossier.ContainmentGraph.Nesting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.source.Gap;

/** Called for every id that a dossier defines, and for every reference in it. */
interface ReferenceVisitor {
    /** The entity at the current path has this id. */
    void defines(Id<?> id, Object entity);

    /** The current path refers to an entity, which must be of one of these types. */
    void refers(String attribute, Id<?> to, List<Class<?>> allowed, Nesting nesting);

    /** The current path is a relation of this holder. */
    void relates(Object holder, Relation relation);

    /** A citation of this holder, the part or entity at the current path, names the attributes that it supports. */
    default void supports(Object holder, int citation, List<String> attributes) {}

    /** This holder, the entity at the current path, says why attributes are absent. */
    default void lacks(Object holder, List<Gap> gaps) {}
}
