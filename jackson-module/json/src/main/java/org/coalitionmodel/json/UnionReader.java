package org.coalitionmodel.json;

import org.coalitionmodel.json.Input.Token;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects of several shapes, told apart by their field {@code type}.
 *
 * @param union the shapes
 * @param type the one name {@code type}
 * @param readers the reader of each shape by its word
 */
record UnionReader(ValueType.UnionType<?> union, FieldNames type, EnumWords readers) {

    /** The cursor is on the start of the object, and afterwards on its end. */
    Object read(Input in) {
        if (in.nextField(type, 0) == 0) {
            return readerNamed(in).read(in, true);
        }
        return readWithLateType(in);
    }

    /** Keeps the fields before {@code type} until the type is known. */
    private Object readWithLateType(Input in) {
        TokenBuffer before = new TokenBuffer(in, union.type());
        while (in.token() == Token.NAME) {
            String field = in.text();
            if (field.equals("type")) {
                ObjectReader reader = readerNamed(in);
                return reader.read(before.replay(), true);
            }
            try {
                before.keepField();
            } catch (RuntimeException e) {
                throw UnreadableException.within(e, field, in);
            }
            in.next();
        }
        throw new UnreadableException(typeRule(null), in);
    }

    private ObjectReader readerNamed(Input in) {
        try {
            in.advance();
            if (!in.isString()) {
                throw new UnreadableException(typeRule(in.token().described()), in);
            }
            @Nullable Object reader = readers.find(in);
            if (reader == null) {
                throw new UnreadableException(typeRule(in.text()), in);
            }
            return (ObjectReader) reader;
        } catch (RuntimeException e) {
            throw UnreadableException.within(e, "type", in);
        }
    }

    private String typeRule(@Nullable String found) {
        String rule = "be one of " + String.join(", ", union.words());
        return Rule.message(union.type().getSimpleName() + ".type", rule, found, null);
    }
}
