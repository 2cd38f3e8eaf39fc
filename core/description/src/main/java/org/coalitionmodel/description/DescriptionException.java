package org.coalitionmodel.description;

import javax.lang.model.element.Element;

/** A type is not described in such a way that the processor can go on. */
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
