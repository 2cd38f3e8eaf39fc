package org.coalitionmodel.dossier;

import org.coalitionmodel.source.Gap;

/** Whether the attributes of an entity, or of a part of one, are present. */
final class AttributeCheck {
    private AttributeCheck() {}

    static boolean isPresent(Object holder, String attribute) {
        return isPresent(AttributeSizes.of(holder).getOrDefault(attribute, AttributeSizes.ABSENT));
    }

    /** Whether an attribute of this size, one of {@link AttributeSizes}, is present. */
    static boolean isPresent(int size) {
        return size == AttributeSizes.SINGLE || size > 0;
    }

    /** Whether the holder may have the attribute, which is no list, and does not have it. */
    static boolean isAbsent(Object holder, String attribute) {
        return AttributeSizes.of(holder).getOrDefault(attribute, AttributeSizes.SINGLE) == AttributeSizes.ABSENT;
    }

    /** Whether the attribute is a list, with or without elements. */
    static boolean isList(Object holder, String attribute) {
        return AttributeSizes.of(holder).getOrDefault(attribute, AttributeSizes.SINGLE) >= 0;
    }

    /** Whether the holder has such an attribute, and it is absent or is a list that may have this gap. */
    static boolean isRightGap(Object holder, Gap gap) {
        boolean isFree = gap.kind() != Gap.GapKind.NONE || !gap.about().isEmpty();
        return isList(holder, gap.attribute())
                ? isFree || !isPresent(holder, gap.attribute())
                : isAbsent(holder, gap.attribute()) && gap.about().isEmpty();
    }
}
