package org.coalitionmodel.description;

import javax.lang.model.element.Element;

/** The description of a type is invalid, so the processor cannot continue. */
final class DescriptionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Element element;

    DescriptionException(Element element, String message) {
        super(message);
        this.element = element;
    }

    Element element() {
        return element;
    }
}
