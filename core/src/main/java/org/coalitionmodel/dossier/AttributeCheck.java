package org.coalitionmodel.dossier;

import org.coalitionmodel.source.Gap;

/** Whether the attributes of an entity, or of a part of one, are present. */
final class AttributeCheck {
    private AttributeCheck() {}

    static boolean isPresent(Object holder, String attribute) {
        return AttributeSizes.of(holder).getOrDefault(attribute, 0) != 0;
    }

    /** Whether the attribute is a list that has elements. */
    static boolean isFilledList(Object holder, String attribute) {
        return AttributeSizes.of(holder).getOrDefault(attribute, AttributeSizes.SINGLE) > 0;
    }

    /** Whether the holder may have the attribute and it is absent, or is a list that may have further elements. */
    static boolean isLacking(Object holder, Gap gap) {
        int size = AttributeSizes.of(holder).getOrDefault(gap.attribute(), AttributeSizes.SINGLE);
        boolean isPartial = gap.kind() != Gap.GapKind.NONE || !gap.about().isEmpty();
        return size == 0 || (size > 0 && isPartial);
    }
}
