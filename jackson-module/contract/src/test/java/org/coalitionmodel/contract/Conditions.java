package org.coalitionmodel.contract;

import static java.util.Map.entry;

import java.util.Map;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.time.When;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rules that concern several fields of one object, as far as a schema can express them. Each entry is the {@code check}
 * of a type as JSON Schema. {@link RulesTest} shows that both agree.
 */
final class Conditions {
    private static final Map<Class<?>, String> BY_TYPE = Map.ofEntries(
            entry(Attribution.class, eitherOr("who", "described")),
            entry(Actor.class, eitherOr("party", "described")),
            entry(Quantity.class, """
                    {'dependentSchemas': {
                       'roundedTo': {'required': ['value'], 'properties': {'value': true, 'roundedTo': {'type': 'number', 'exclusiveMinimum': 0}}},
                       'missing': {'properties': {'value': false, 'low': false, 'high': false}}},
                     'if': {'properties': {'bound': {'type': 'string', 'not': {'const': 'exactly'}}}, 'required': ['bound']},
                     'then': {
                       'if': {'properties': {'value': false}},
                       'then': {'properties': {'low': true, 'high': true}, 'required': ['low', 'high']}},
                     'else': {
                       'if': {'properties': {'low': false, 'high': false, 'lexical': false, 'missing': false}},
                       'then': {'properties': {'value': true}, 'required': ['value']}}}"""),
            entry(When.class, """
                    {'dependentRequired': {'anchor': ['side'], 'side': ['anchor'], 'part': ['period'], 'lengthBound': ['period']},
                     'dependentSchemas': {'inferred': {
                       'if': {'properties': {'inferred': {'type': 'array', 'minItems': 1}}},
                       'then': {'properties': {'period': true}, 'required': ['period']}}},
                     'if': {'properties': {'reckonings': {'type': 'array', 'contains': {'const': 'offset'}}}, 'required': ['reckonings']},
                     'then': {'properties': {'anchor': true, 'period': true}, 'required': ['anchor', 'period']},
                     'else': {
                       'if': {'properties': {'wording': false, 'anchor': false}},
                       'then': {'properties': {'period': true}, 'required': ['period']}}}"""),
            entry(Citation.class, """
                    {'dependentRequired': {'start': ['end'], 'end': ['start'], 'prefix': ['exact'], 'suffix': ['exact']}}"""),
            entry(Base.class, """
                    {'if': {'properties': {'about': false, 'places': {'type': 'array', 'maxItems': 0}, 'when': false, 'statistic': false}},
                     'then': {'properties': {'indicator': true}, 'required': ['indicator']}}"""),
            entry(Term.class, """
                    {'if': {'properties': {
                       'parties': {'type': 'array', 'maxItems': 0}, 'statistics': {'type': 'array', 'maxItems': 0},
                       'financeTypes': {'type': 'array', 'maxItems': 0},
                       'financeSources': {'type': 'array', 'maxItems': 0},
                       'about': {'type': 'array', 'maxItems': 0}, 'triggers': {'type': 'array', 'maxItems': 0},
                       'triggerKinds': {'type': 'array', 'maxItems': 0}, 'when': false, 'text': false}},
                     'then': {'properties': {'quantity': true}, 'required': ['quantity']},
                     'dependentSchemas': {'triggerOn': {
                       'if': {'properties': {
                         'triggerOn': {'type': 'array', 'minItems': 1}, 'triggers': {'type': 'array', 'maxItems': 0}}},
                       'then': {
                         'properties': {'triggerKinds': {'type': 'array', 'minItems': 1}},
                         'required': ['triggerKinds']}}}}"""),
            entry(Group.class, """
                    {'if': {'properties': {'complete': {'const': true}}, 'required': ['complete']},
                     'then': {'properties': {'members': {'type': 'array', 'minItems': 1}}, 'required': ['members']}}"""),
            entry(Vote.class, """
                    {'if': {'properties': {'complete': {'const': true}}, 'required': ['complete']},
                     'then': {'properties': {'ballots': {'type': 'array', 'minItems': 1}}, 'required': ['ballots']}}"""),
            entry(Participation.class, """
                    {'if': {'properties': {'role': {'const': 'voter'}}, 'required': ['role']},
                     'then': {'properties': {'choice': true}, 'required': ['choice']},
                     'else': {'properties': {'choice': false, 'weight': false}},
                     'dependentSchemas': {'weight': {'properties': {'weight': {
                       'type': 'object', 'properties': {'value': {'type': 'number', 'exclusiveMinimum': 0}}, 'required': ['value']}}}}}"""),
            entry(Criterion.class, """
                    {'if': {'properties': {'quantity': false, 'text': false, 'when': false}},
                     'then': {'properties': {'of': {'type': 'array', 'minItems': 1}}, 'required': ['of']}}"""),
            entry(Post.class, """
                    {'if': {'properties': {'status': {'const': 'vacant'}}, 'required': ['status']},
                     'then': {'properties': {'holder': false}}}"""),
            entry(Share.class, """
                    {'dependentSchemas': {'quantity': {'properties': {'quantity': {'type': 'object', 'properties': {'unit': {'const': 'percent'}}}}}}}"""),
            entry(Comparison.class, """
                    {'dependentSchemas': {
                       'quantity': {
                         'properties': {
                           'measures': {'type': 'array', 'minItems': 1},
                           'quantity': {'type': 'object', 'properties': {
                             'value': {'type': 'number', 'minimum': 0},
                             'low': {'type': 'number', 'minimum': 0},
                             'high': {'type': 'number', 'minimum': 0}}}},
                         'required': ['measures']},
                       'measures': {
                         'if': {'properties': {'measures': {'type': 'array', 'minItems': 1}}},
                         'then': {'properties': {'quantity': true}, 'required': ['quantity']}}}}"""));

    private Conditions() {}

    static ObjectNode of(Class<?> type) {
        String json = BY_TYPE.getOrDefault(type, "{}");
        return (ObjectNode) Published.MAPPER.readTree(json.replace('\'', '"'));
    }

    private static String eitherOr(String one, String other) {
        return """
               {'if': {'properties': {'%2$s': false}},
                'then': {'properties': {'%1$s': true}, 'required': ['%1$s']},
                'else': {'properties': {'%1$s': false}}}""".formatted(one, other);
    }
}
