package org.coalitionmodel.json.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * A text that a JSON parser must accept, must refuse, or may treat either way. There is one for each kind of case that
 * the public JSONTestSuite distinguishes.
 *
 * @param kind what is special about the text
 * @param expected what a parser does with it
 * @param latin its bytes, each as a character of Latin-1
 */
record JsonCase(String kind, Expected expected, String latin) {
    /** What a JSON parser does with a text. */
    enum Expected {
        /** It accepts the text, which is JSON. */
        ACCEPTED,
        /** It refuses the text, which is not JSON. */
        REFUSED,
        /** It may do either: RFC 8259 leaves it open. */
        EITHER
    }

    byte[] bytes() {
        return latin.getBytes(ISO_8859_1);
    }

    /** The text as characters; empty if it is not UTF-8. */
    Optional<String> characters() {
        try {
            return Optional.of(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether it concerns the encoding of a whole text, so that the text can't be part of another. */
    boolean isWhole() {
        return kind.startsWith("encoding: ");
    }

    /** The only element of an array, with all that is wrong with it; empty if the text is no array. */
    Optional<JsonCase> element() {
        return latin.length() > 2 && latin.startsWith("[") && latin.endsWith("]")
                ? Optional.of(new JsonCase(kind, expected, latin.substring(1, latin.length() - 1)))
                : Optional.empty();
    }

    /** The text between two others in ASCII. */
    JsonCase between(String before, String after) {
        return new JsonCase(kind, expected, before + latin + after);
    }

    @Override
    public String toString() {
        return kind + ": " + latin.substring(0, Math.min(200, latin.length()));
    }

    private static JsonCase accepted(String kind, String text) {
        return of(kind, Expected.ACCEPTED, text);
    }

    private static JsonCase refused(String kind, String text) {
        return of(kind, Expected.REFUSED, text);
    }

    private static JsonCase either(String kind, String text) {
        return of(kind, Expected.EITHER, text);
    }

    /**
     * Encodes a text in UTF-8. In it, ' is a quotation mark and ` an apostrophe. A character from U+E000 to U+E0FF
     * stands for the byte of its last two digits.
     */
    private static JsonCase of(String kind, Expected expected, String text) {
        StringBuilder latin = new StringBuilder();
        text.replace('\'', '"').replace('`', '\'').codePoints().forEach(character -> {
            if (character >> 8 == 0xE0) {
                latin.append((char) (character & 0xFF));
            } else {
                latin.append(new String(Character.toString(character).getBytes(UTF_8), ISO_8859_1));
            }
        });
        return new JsonCase(kind, expected, latin.toString());
    }

    /** Each byte of an encoding. */
    private static JsonCase encoded(String kind, String charset, String text) {
        byte[] bytes = text.replace('\'', '"').getBytes(Charset.forName(charset));
        return new JsonCase(kind, Expected.EITHER, new String(bytes, ISO_8859_1));
    }

    /** {@return all cases} */
    static List<JsonCase> all() {
        return ALL;
    }

    private static final List<JsonCase> ALL = List.of(
            // Arrays.
            refused("array: no comma before a literal", "[7 null]"),
            refused("array: a letter and a byte that is not UTF-8", "[q\ue0e5]"),
            refused("array: colon for a comma", "['k': 7]"),
            refused("array: comma after the end", "['k'],"),
            refused("array: comma before a number", "[,7]"),
            refused("array: two commas between values", "[7,,8]"),
            refused("array: two commas at the end", "['k',,]"),
            refused("array: closed twice", "['k']]"),
            refused("array: comma at the end", "['k',]"),
            refused("array: not closed after a string", "['k'"),
            refused("array: not closed after a letter", "[k"),
            refused("array: no comma before an array", "[7[8]]"),
            refused("array: a byte that is not UTF-8", "[\ue0ff]"),
            refused("array: colon between numbers", "[7:8]"),
            refused("array: a comma alone", "[,]"),
            refused("array: a minus alone", "[-]"),
            refused("array: spaces for the first value", "[    , 'k']"),
            refused("array: not closed, over lines", "['k',\n8\n,9,"),
            refused("array: comma after a number", "[7,]"),
            refused("array: several commas after a number", "[7,,,]"),
            refused("array: a vertical tab in a string and an escape outside", "['\u000bk'\\f]"),
            refused("array: a star", "[*]"),
            refused("array: not closed after an empty string", "[''"),
            refused("array: not closed after a comma", "[7,"),
            refused("array: not closed, with line ends", "[7,\n8\n,9"),
            refused("array: not closed after an object", "[{}"),
            accepted("array: spaces behind an inner one", "[[]    ]"),
            accepted("array: an empty string", "['']"),
            accepted("array: empty", "[]"),
            accepted("array: a string of one letter", "['k']"),
            accepted("array: false", "[false]"),
            accepted("array: values of several kinds", "[7, 'k', {}, null]"),
            accepted("array: null", "[null]"),
            accepted("array: a line end before its end", "[7\n]"),
            accepted("array: a space before it", " [7]"),
            accepted("array: several nulls", "[8,null,null,null,9]"),
            accepted("array: a space after it", "[8] "),
            // Literals that break off.
            refused("literal: false without its end", "[fals]"),
            refused("literal: null without its end", "[nul]"),
            refused("literal: true without its end", "[tru]"),
            // Numbers.
            refused("number: followed by NUL", "987\u0000"),
            refused("number: two plus signs", "[++77]"),
            refused("number: a plus sign", "[+7]"),
            refused("number: plus infinity, short", "[+Inf]"),
            refused("number: minus zero one", "[-07]"),
            refused("number: minus two zeros, fraction", "[-00.0]"),
            refused("number: minus two zeros, exponent", "[-00e0]"),
            refused("number: two zeros, fraction", "[00.0]"),
            refused("number: two zeros, exponent", "[00e0]"),
            refused("number: negative with two points", "[-7.0.]"),
            refused("number: negative with nothing after the point", "[-8.]"),
            refused("number: minus NaN", "[-NaN]"),
            refused("number: minus after the point", "[.-7]"),
            refused("number: nothing before the point, exponent", "[.8e-2]"),
            refused("number: two points", "[0.7.8]"),
            refused("number: fraction, e and plus", "[0.7e+]"),
            refused("number: fraction and e", "[0.7e]"),
            refused("number: nothing between point and e", "[0.e7]"),
            refused("number: zero, E and plus", "[0E+]"),
            refused("number: zero and E", "[0E]"),
            refused("number: zero, e and plus", "[0e+]"),
            refused("number: zero and e", "[0e]"),
            refused("number: one, fraction, e and plus", "[7.0e+]"),
            refused("number: one, fraction, e and minus", "[7.0e-]"),
            refused("number: one, fraction and e", "[7.0e]"),
            refused("number: a space between digits", "[7 000.0]"),
            refused("number: two letters of the exponent", "[7eE8]"),
            refused("number: nothing between point and e with plus", "[8.e+2]"),
            refused("number: nothing between point and e with minus", "[8.e-2]"),
            refused("number: nothing after the point, exponent", "[8.e2]"),
            refused("number: nothing after the point, e and plus", "[8.e+]"),
            refused("number: a sum", "[7+8]"),
            refused("number: hexadecimal of one digit", "[0x7]"),
            refused("number: hexadecimal of two digits", "[0xF7]"),
            refused("number: infinity, short", "[Inf]"),
            refused("number: infinity", "[Infinity]"),
            refused("number: plus and minus in the exponent", "[0e+-7]"),
            refused("number: negative fraction and letters", "[-45.67bar]"),
            refused("number: a byte that is not UTF-8 after digits", "[987\ue0e5]"),
            refused("number: a byte that is not UTF-8 after an exponent", "[7e8\ue0e5]"),
            refused("number: a byte that is not UTF-8 after zero", "[0\ue0e5]\n"),
            refused("number: minus infinity", "[-Infinity]"),
            refused("number: minus and letters", "[-bar]"),
            refused("number: minus and space", "[- 7]"),
            refused("number: NaN", "[NaN]"),
            refused("number: negative with a leading zero", "[-078]"),
            refused("number: negative with nothing before the point", "[-.78]"),
            refused("number: negative and a letter", "[-7k]"),
            refused("number: a letter in the exponent", "[7ek]"),
            refused("number: a byte that is not UTF-8 after e", "[7e\ue0e5]"),
            refused("number: nothing after the point", "[7.]"),
            refused("number: nothing before the point", "[.78]"),
            refused("number: a digit of full width", "[\uff17]"),
            refused("number: a letter in the fraction", "[7.8k-2]"),
            refused("number: a letter for e", "[7.8011H-208]"),
            refused("number: a leading zero", "[078]"),
            accepted("number: with an exponent", "[987e45]"),
            accepted("number: zero to plus one", "[0e+7]"),
            accepted("number: zero to one", "[0e7]"),
            accepted("number: after a space", "[ 7]"),
            accepted("number: close to zero", "[-0." + "0".repeat(80) + "7]\n"),
            accepted("number: whole with an exponent", "[70e2]"),
            accepted("number: minus zero", "[-0]"),
            accepted("number: negative, whole", "[-987]"),
            accepted("number: minus one", "[-1]"),
            accepted("number: minus zero with fraction", "[-0.0]"),
            accepted("number: E", "[7E21]"),
            accepted("number: E and minus", "[7E-3]"),
            accepted("number: E and plus", "[7E+3]"),
            accepted("number: e", "[987e32]"),
            accepted("number: fraction and e", "[987.654e32]"),
            accepted("number: e and minus", "[7e-3]"),
            accepted("number: e and plus", "[7e+3]"),
            accepted("number: whole", "[987]"),
            accepted("number: fraction", "[987.654321]"),
            either("number: exponent far below zero", "[987.654e-876]"),
            either("number: exponent of many digits", "[0.7e" + "98".repeat(60) + "]"),
            either("number: negative, exponent above a double", "[-7e+8765]"),
            either("number: fraction, exponent above a double", "[7.5e+8765]"),
            either("number: negative, exponent of six digits", "[-987e876543]"),
            either("number: exponent of six digits", "[987e876543]"),
            either("number: exponent of eight digits below zero", "[987e-87654321]"),
            either("number: negative, above a long", "[-" + "987".repeat(10) + "]"),
            either("number: above a long", "[9" + "0".repeat(20) + "]"),
            either("number: negative, of fifty digits", "[-" + "98765".repeat(10) + "]"),
            // Objects.
            refused("object: a literal that is none", "['k', truly]"),
            refused("object: a bracket for a name", "{[: 'v'}\n"),
            refused("object: comma for a colon", "{'k', null}"),
            refused("object: two colons", "{'k'::'v'}"),
            refused("object: a flag for a name", "{\ud83c\uddf2\ud83c\udde6}"),
            refused("object: a number after a value", "{'k':'v' 987}"),
            refused("object: name without quotes, value in apostrophes", "{key: `v`}"),
            refused("object: a stray byte in a name, comma at the end", "{'\ue0b9':'7',}"),
            refused("object: no colon, name without quotes", "{'k' v}"),
            refused("object: no name", "{:'v'}"),
            refused("object: no colon", "{'k' 'v'}"),
            refused("object: ends before the value", "{'k':"),
            refused("object: ends before the colon", "{'k'"),
            refused("object: a number for a name", "{7:7}"),
            refused("object: a huge number for a name", "{7777E7777:7}"),
            refused("object: null for a name, twice", "{null:null,null:null}"),
            refused("object: several commas at the end", "{'id':7,,,,}"),
            refused("object: name in apostrophes", "{`k`:7}"),
            refused("object: comma at the end", "{'id':7,}"),
            refused("object: a comment after it", "{'k':'v'}/**/"),
            refused("object: a broken comment after it", "{'k':'v'}/**//"),
            refused("object: a line's comment after it", "{'k':'v'}//"),
            refused("object: a slash after it", "{'k':'v'}/"),
            refused("object: two commas between fields", "{'k':'v',,'l':'w'}"),
            refused("object: name without quotes", "{k: 'v'}"),
            refused("object: value not closed", "{'k':'v"),
            refused("object: a string for a field", "{ 'k' : 'v', 'l' }"),
            refused("object: a hash after it", "{'k':'v'}#"),
            accepted("object: two fields", "{'key':'value', 'other':'text'}"),
            accepted("object: one field", "{'key':'value'}"),
            accepted("object: a name twice", "{'k':'v','k':'w'}"),
            accepted("object: a field twice", "{'k':'v','k':'v'}"),
            accepted("object: empty", "{}"),
            accepted("object: an empty name", "{'':7}"),
            accepted("object: NUL in a name, escaped", "{'key\\u0000end': 78}"),
            accepted("object: large numbers", "{ 'least': -7.0e+28, 'most': 7.0e+28 }"),
            accepted(
                    "object: long strings", "{'k':[{'id': '" + "y".repeat(40) + "'}], 'id': '" + "y".repeat(40) + "'}"),
            accepted("object: an array", "{'k':[]}"),
            accepted(
                    "object: escaped Cyrillic",
                    "{'name':'\\u041c\\u0438\\u0440 \\u0438 \\u0442\\u0440\\u0443\\u0434' }"),
            accepted("object: line ends", "{\n'k': 'v'\n}"),
            either("object: half of a pair in a name", "{'\\uDEAD':7}"),
            // Strings.
            refused("string: half of a pair, then an escaped end", "['\\uD900\\']"),
            refused("string: half of a pair, then an escape of no digits", "['\\uD900\\u']"),
            refused("string: half of a pair, then an escape of one digit", "['\\uD900\\u7']"),
            refused("string: half of a pair, then an escape of a digit and a letter", "['\\uD900\\u7y']"),
            refused("string: a letter with an accent, no quotes", "[\u00fc]"),
            refused("string: NUL after a backslash", "['\\\u0000']"),
            refused("string: an escape of two hexadecimal digits", "['\\x77']"),
            refused("string: an octal escape", "['\\077']"),
            refused("string: an escaped backslash, then an escaped end", "['\\\\\\']"),
            refused("string: a tab after a backslash", "['\\\t']"),
            refused("string: a symbol after a backslash", "['\\\ud83c\udf0d']"),
            refused("string: a backslash before its end", "['\\']"),
            refused("string: an escape of three digits", "['\\u00B']"),
            refused("string: second half of a pair of two digits", "['\\uD834\\uDd']"),
            refused("string: two first halves, then no escape", "['\\uD900\\uD900\\y']"),
            refused("string: a byte that is not UTF-8 in an escape", "['\\u\ue0e5']"),
            refused("string: an escape that is none", "['\\k']"),
            refused("string: an escape of four letters", "['\\uzzzz']"),
            refused("string: a byte that is not UTF-8 after a backslash", "['\\\ue0e5']"),
            refused("string: an escaped space before it", "[\\u0020'key']"),
            refused("string: an escape without quotes", "[\\t]"),
            refused("string: a quotation mark alone", "'"),
            refused("string: in apostrophes", "[`two words`]"),
            refused("string: without quotes", "key"),
            refused("string: ends after a backslash", "['\\"),
            refused("string: NUL", "['k\u0000k']"),
            refused("string: a line end", "['two\nlines']"),
            refused("string: a tab", "['\t']"),
            refused("string: an escape with a capital U", "'\\UB77D'"),
            refused("string: a letter after it", "''k"),
            accepted("string: escapes of one, two and three bytes", "['\\u0061\\u0117\\u12ED']"),
            accepted("string: a pair", "['\\uD83C\\udf0d']"),
            accepted("string: two pairs", "['\\ud83c\\uddf2\\ud83c\\udde6']"),
            accepted("string: all short escapes", "['\\'\\\\\\/\\b\\f\\n\\r\\t']"),
            accepted("string: a backslash before u and zeros", "['\\\\u0000']"),
            accepted("string: an escaped quotation mark", "['\\'']"),
            accepted("string: marks of comments", "['k/*l*/m/*n//o']"),
            accepted("string: an escaped backslash before k", "['\\\\k']"),
            accepted("string: an escaped backslash before n", "['\\\\n']"),
            accepted("string: a control character, escaped", "['\\u0013']"),
            accepted("string: no character, escaped", "['\\uFFFF']"),
            accepted("string: three letters", "['key']"),
            accepted("string: a space before it", "[ 'key']"),
            accepted("string: the last pair", "['\\uDBFF\\uDFFF']"),
            accepted("string: a fixed space, escaped", "['two\\u00A0words']"),
            accepted("string: U+10FFFF", "['\udbff\udfff']"),
            accepted("string: U+FFFF", "['\uffff']"),
            accepted("string: NUL, escaped", "['\\u0000']"),
            accepted("string: a comma, escaped", "['\\u002c']"),
            accepted("string: a Greek letter", "['\u03bb']"),
            accepted("string: an unassigned character", "['\ud82f\udfff']"),
            accepted("string: a space at its end", "['key ']"),
            accepted("string: a space alone", "' '"),
            accepted("string: a pair of mixed case", "['\\uD83c\\uDf0d']"),
            accepted("string: an escape of three bytes", "['\\u0915']"),
            accepted("string: an escape of two bytes", "['\\u0117']"),
            accepted("string: a separator of lines", "['\u2028']"),
            accepted("string: a separator of paragraphs", "['\u2029']"),
            accepted("string: escapes of Latin and Arabic", "['\\u006D\\u0645\\u0631\\u0643']"),
            accepted("string: a line end, escaped", "['two\\u000Alines']"),
            accepted("string: a delete character", "['\u007f']"),
            accepted("string: an escape with capital digits", "['\\uB77D']"),
            accepted("string: signs of three bytes", "['\u20ac\u2713\u20ac']"),
            accepted("string: a quotation mark, escaped by its number", "['\\u0022']"),
            accepted("string: U+10FFFE, escaped", "['\\uDBFF\\uDFFE']"),
            accepted("string: U+1FFFE, escaped", "['\\uD83F\\uDFFE']"),
            accepted("string: a space of no width, escaped", "['\\u200B']"),
            accepted("string: an invisible plus, escaped", "['\\u2064']"),
            accepted("string: U+FDD0, escaped", "['\\uFDD0']"),
            accepted("string: U+FFFE, escaped", "['\\uFFFE']"),
            accepted("string: a backslash, escaped by its number", "['\\u005C']"),
            accepted("string: characters of three and four bytes", "['\u20ac\ud83c\udf0d']"),
            accepted("string: a delete character between letters", "['k\u007fk']"),
            either("string: first half of a pair alone", "['\\uD9D9']"),
            either("string: first half of a pair before another character", "['\\uD8AA\\u4321']"),
            either("string: a byte that is not UTF-8 after other languages", "['\u6708\u0449\ue0fa']"),
            either("string: half of a pair in three bytes", "['\ue0ed\ue0a1\ue081']"),
            either("string: first half of a pair before an escape", "['\\uD900\\t']"),
            either("string: second half of a pair before a letter", "['\\uDe0dk']"),
            either("string: two first halves before an escape", "['\\uD900\\uD900\\t']"),
            either("string: first half of a pair in small letters", "['\\ud900']"),
            either("string: first half of a pair before letters", "['\\ud900key']"),
            either("string: a byte that is not UTF-8", "['\ue0fe']"),
            either("string: halves of a pair the other way round", "['\\uDf0d\\uD83c']"),
            either("string: a byte of Latin-1", "['\ue0fc']"),
            either("string: second half of a pair alone", "['\\uDEAD']"),
            either("string: a byte that continues nothing", "['\ue083']"),
            either("string: beyond Unicode", "['\ue0f4\ue0be\ue0be\ue0be']"),
            either("string: overlong in two bytes", "['\ue0c1\ue0a1']"),
            either("string: overlong in six bytes", "['\ue0fc\ue082\ue0be\ue0be\ue0be\ue0be']"),
            either("string: NUL in six bytes", "['\ue0fc\ue080\ue080\ue080\ue080\ue080']"),
            either("string: UTF-8 that breaks off", "['\ue0e1\ue0fe']"),
            // The whole text.
            refused("text: a space", " "),
            refused("text: nothing", ""),
            refused("text: a pointed bracket", "<.>"),
            refused("text: null in pointed brackets", "[<null>]"),
            refused("text: a letter after an array", "[7]k"),
            refused("text: an array closed twice", "[7]]"),
            refused("text: an array with a string not closed", "['key]"),
            refused("text: a word with an accent", "k\u00fc"),
            refused("text: true with a capital", "[True]"),
            refused("text: a number, closed as an array", "7]"),
            refused("text: a comma for the end of an object", "{'k': true,"),
            refused("text: two arrays", "[][]"),
            refused("text: the end of an array", "]"),
            refused("encoding: two bytes of the mark of UTF-8", "\ue0ef\ue0bb{}"),
            refused("text: a byte that is not UTF-8", "\ue0e5"),
            refused("text: the start of an array", "["),
            refused("text: NUL in an array", "[\u0000]"),
            refused("text: a sign after a number", "7@"),
            refused("text: an object closed twice", "{}}"),
            refused("text: an object that ends after a colon", "{'':"),
            refused("text: a comment in an object", "{'k':/*note*/'v'}"),
            refused("text: a string after an object", "{'k': true} 'l'"),
            refused("text: the start of an array and an apostrophe", "[`"),
            refused("text: the start of an array and a comma", "[,"),
            refused("text: arrays, each not closed", "[".repeat(100_000)),
            refused("text: arrays and objects, none closed", "[{'':".repeat(50_000) + "\n"),
            refused("text: the start of an array and of an object", "[{"),
            refused("text: the start of an array and of a string", "['k"),
            refused("text: the start of an array and a string", "['k'"),
            refused("text: the start of an object", "{"),
            refused("text: the start of an object, the end of an array", "{]"),
            refused("text: the start of an object and a comma", "{,"),
            refused("text: the start of an object and of an array", "{["),
            refused("text: the start of an object and of a string", "{'k"),
            refused("text: the start of an object, a name in apostrophes", "{`k`"),
            refused("text: starts and broken escapes by turns", "['\\{['\\{['\\{['\\{"),
            refused("text: a letter in Latin-1", "\ue0fc"),
            refused("text: a star", "*"),
            refused("text: a hash and an object after an object", "{'k':'v'}#{}"),
            refused("text: a word joiner in an array", "[\u2060]"),
            refused("text: an escaped line end before a string", "[\\u000A'']"),
            refused("text: an array with a number, not closed", "[7"),
            refused("text: an array that ends in null", "[ true, nul"),
            refused("text: an array that ends in false", "[ true, fals"),
            refused("text: an array that ends in true", "[ null, tru"),
            refused("text: an object with a field, not closed", "{'key':'value'"),
            refused("text: a letter with an accent", "\u00fc"),
            refused("encoding: the mark of UTF-8 and nothing else", "\ufeff"),
            refused("text: a form feed in an array", "[\f]"),
            refused("text: a space of no width in an array", "[\u200b]"),
            accepted("text: false", "false"),
            accepted("text: a whole number", "78"),
            accepted("text: a negative fraction", "-0.7"),
            accepted("text: null", "null"),
            accepted("text: a string", "'key'"),
            accepted("text: true", "true"),
            accepted("text: an empty string", "''"),
            accepted("text: a line end after an array", "['k']\n"),
            accepted("text: true in an array", "[true]"),
            accepted("text: spaces around an array", " [] "),
            either("text: 500 arrays in each other", "[".repeat(500) + "]".repeat(500)),
            either("encoding: UTF-8 with a mark", "\ufeff{}"),
            encoded("encoding: UTF-16LE with a mark", "UTF-16LE", "\ufeff['\u00fc']"),
            encoded("encoding: UTF-16BE without a mark", "UTF-16BE", "['\u00fc']"),
            encoded("encoding: UTF-16LE without a mark", "UTF-16LE", "['\u00fc']"));
}
