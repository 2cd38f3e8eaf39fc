package org.coalitionmodel.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.ContainmentGraph.Nesting;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.rule.DossierRule;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Gap;
import org.jspecify.annotations.Nullable;

/** All entities of a dossier by id, and whether its ids and references are valid. */
final class DossierIndex {
    private static final List<Class<?>> MEETINGS_AND_EVENTS = List.of(Meeting.class, Event.class);
    private static final List<List<Class<?>>> KINDS =
            ReferenceWalk.ANYTHING.stream().<List<Class<?>>>map(List::of).toList();

    private final Map<Id<?>, Object> byId;
    /** Other types registered under a duplicate id; a reference to it is ambiguous. */
    private final Map<Id<?>, Set<Class<?>>> others = new HashMap<>();

    private final boolean fits;

    DossierIndex(Dossier dossier) {
        int count = ReferenceWalk.lists(dossier).stream().mapToInt(List::size).sum();
        // Points may have ids too, but few do.
        byId = new HashMap<>(count * 4 / 3 + 1);
        Survey survey = new Survey();
        survey.walk.dossier(dossier);
        fits = survey.fits();
    }

    Optional<Object> find(Id<?> id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All duplicate ids, and all references whose target is missing or has the wrong type. */
    FaultCollector faultsOf(Dossier dossier) {
        if (fits) {
            return new FaultCollector();
        }
        ReferenceCheck check = new ReferenceCheck();
        check.walk.dossier(dossier);
        Map<Id<?>, Integer> circles = check.containment.circles();
        if (!circles.isEmpty()) {
            CircleCheck circleCheck = new CircleCheck(circles, check.faults);
            circleCheck.walk.dossier(dossier);
        }
        return check.faults;
    }

    private boolean isOneOfTheOthers(Id<?> id, List<Class<?>> types) {
        return others.getOrDefault(id, Set.of()).stream()
                .anyMatch(kind -> types.stream().anyMatch(type -> type.isAssignableFrom(kind)));
    }

    /** Collects the ids and detects whether anything is wrong. It nearly never is; {@link ReferenceCheck} then says what. */
    private final class Survey implements ReferenceVisitor {
        private static final int RECENT = 64;

        private final ContainmentGraph containment = new ContainmentGraph();
        private final ReferenceWalk walk = new ReferenceWalk(this);
        /** Ids that were referred to before they were defined, and the types allowed for each. */
        private final List<Id<?>> ahead = new ArrayList<>();

        private final List<List<Class<?>>> allowedAhead = new ArrayList<>();
        /** References that were looked up, each at the place that its hash selects, until another replaces it. */
        private final Id<?>[] recent = new Id<?>[RECENT];

        private final List<?>[] allowedRecent = new List<?>[RECENT];
        private boolean fits = true;

        boolean fits() {
            for (int i = 0; i < ahead.size() && fits; i++) {
                fits = isOneOf(byId.get(ahead.get(i)), allowedAhead.get(i));
            }
            return fits && containment.circles().isEmpty();
        }

        @Override
        public void defines(Id<?> id, Object thing) {
            if (byId.putIfAbsent(id, thing) != null) {
                others.computeIfAbsent(id, any -> new HashSet<>(2)).add(thing.getClass());
                fits = false;
            }
        }

        @Override
        public void refers(String attribute, Id<?> to, List<Class<?>> allowed, Nesting nesting) {
            if (isNew(to, allowed)) {
                lookUp(to, allowed);
            }
            if (nesting != Nesting.NONE) {
                containment.add(walk.current(), nesting, to);
            }
        }

        /** Whether the reference was not looked up lately: many entities in a row cite the same source. */
        @SuppressWarnings("ReferenceEquality")
        private boolean isNew(Id<?> to, List<Class<?>> allowed) {
            int place = to.hashCode() & RECENT - 1;
            if (recent[place] == to && allowedRecent[place] == allowed) {
                return false;
            }
            recent[place] = to;
            allowedRecent[place] = allowed;
            return true;
        }

        @Override
        public void relates(Object holder, Relation relation) {
            RelationRule links = ReferenceWalk.rule(relation.kind());
            fits = fits && isOneOf(holder, links.holders()) && !relation.to().equals(walk.current());
            lookUp(relation.to(), links.sameKind() ? kindOf(holder) : links.targets());
            if (ContainmentGraph.isInTarget(relation)) {
                containment.add(walk.current(), relation.to());
            }
        }

        @Override
        public void supports(Object holder, int citation, List<String> names) {
            for (int i = 0; i < names.size(); i++) {
                fits = fits && AttributeCheck.isPresent(holder, names.get(i));
            }
        }

        @Override
        public void lacks(Object holder, List<Gap> gaps) {
            for (int i = 0; i < gaps.size(); i++) {
                fits = fits && AttributeCheck.isRightGap(holder, gaps.get(i));
            }
        }

        private void lookUp(Id<?> to, List<Class<?>> allowed) {
            Object found = byId.get(to);
            if (found == null) {
                ahead.add(to);
                allowedAhead.add(allowed);
            } else {
                fits = fits && isOneOf(found, allowed);
            }
        }
    }

    private final class ReferenceCheck implements ReferenceVisitor {
        private final FaultCollector faults = new FaultCollector();
        private final Map<Id<?>, String> firstAt = new HashMap<>();
        private final ContainmentGraph containment = new ContainmentGraph();
        private final ReferenceWalk walk = new ReferenceWalk(this);

        @Override
        public void defines(Id<?> id, Object thing) {
            String before = others.containsKey(id) ? firstAt.putIfAbsent(id, walk.path()) : null;
            if (before != null) {
                String rule = DossierRule.UNIQUE_ID.with(before);
                fault("/id", Rule.message(nameOf(thing) + ".id", rule, id, null));
            }
        }

        @Override
        public void refers(String attribute, Id<?> to, List<Class<?>> allowed, Nesting nesting) {
            Object found = byId.get(to);
            if (!isOneOf(found, allowed) && !isOneOfTheOthers(to, allowed)) {
                String rule = DossierRule.REFERENCE.with(named(allowed));
                fault("", Rule.message(attribute, rule, to, whichIs(found), walk.current()));
            } else {
                containment.add(walk.current(), nesting, to);
            }
        }

        @Override
        public void relates(Object holder, Relation relation) {
            RelationRule links = ReferenceWalk.rule(relation.kind());
            Object found = byId.get(relation.to());
            if (!isOneOf(holder, links.holders())) {
                String rule = DossierRule.RELATION_HOLDER.with(named(links.holders()), Rule.word(relation.kind()));
                fault("/kind", Rule.message("Relation.kind", rule, nameOf(holder), walk.current()));
                return;
            }
            List<Class<?>> targets = links.sameKind() ? kindOf(holder) : links.targets();
            if (!isOneOf(found, targets)) {
                String rule = DossierRule.RELATION_TARGET.with(named(targets), Rule.word(relation.kind()));
                fault("/to", Rule.message("Relation.to", rule, relation.to(), whichIs(found), walk.current()));
            } else if (relation.to().equals(walk.current())) {
                String rule = DossierRule.RELATION_TO_ANOTHER.with();
                fault("/to", Rule.message("Relation.to", rule, relation.to(), walk.current()));
            } else if (ContainmentGraph.isInTarget(relation)) {
                containment.add(walk.current(), relation.to());
            }
        }

        @Override
        public void supports(Object holder, int citation, List<String> names) {
            for (int i = 0; i < names.size(); i++) {
                if (!AttributeCheck.isPresent(holder, names.get(i))) {
                    String rule = DossierRule.SUPPORTED_ATTRIBUTE.with(withArticle(nameOf(holder)));
                    fault(
                            "/citations/" + citation + "/supports/" + i,
                            Rule.message("Citation.supports", rule, names.get(i), walk.current()));
                }
            }
        }

        @Override
        public void lacks(Object holder, List<Gap> gaps) {
            for (int i = 0; i < gaps.size(); i++) {
                Gap gap = gaps.get(i);
                String attribute = gap.attribute();
                boolean isList = AttributeCheck.isList(holder, attribute);
                if (isList && !AttributeCheck.isRightGap(holder, gap)) {
                    gapFault(i, "attribute", DossierRule.GAP_OF_LIST.with(), attribute);
                }
                if (!isList && !AttributeCheck.isAbsent(holder, attribute)) {
                    gapFault(i, "attribute", DossierRule.GAP_OF_VALUE.with(withArticle(nameOf(holder))), attribute);
                }
                if (!isList && !gap.about().isEmpty()) {
                    gapFault(i, "about", DossierRule.GAP_ABOUT.with(), gap.about());
                }
            }
        }

        private void gapFault(int i, String attribute, String rule, Object value) {
            fault("/gaps/" + i + "/" + attribute, Rule.message("Gap." + attribute, rule, value, walk.current()));
        }

        private void fault(String below, String message) {
            faults.add(walk.path() + below, message);
        }
    }

    /**
     * Reports every reference that is part of a cycle: an entity that contains itself, directly or through others.
     */
    private static final class CircleCheck implements ReferenceVisitor {
        private final Map<Id<?>, Integer> circles;
        private final FaultCollector faults;
        private final ReferenceWalk walk = new ReferenceWalk(this);

        CircleCheck(Map<Id<?>, Integer> circles, FaultCollector faults) {
            this.circles = circles;
            this.faults = faults;
        }

        @Override
        public void defines(Id<?> id, Object thing) {}

        @Override
        public void refers(String attribute, Id<?> to, List<Class<?>> allowed, Nesting nesting) {
            if (nesting != Nesting.NONE) {
                check(attribute, "", to);
            }
        }

        @Override
        public void relates(Object holder, Relation relation) {
            if (ContainmentGraph.isInTarget(relation) && !relation.to().equals(walk.current())) {
                check("Relation.to", "/to", relation.to());
            }
        }

        private void check(String attribute, String below, Id<?> to) {
            Integer circle = circles.get(walk.current());
            if (circle != null && circle.equals(circles.get(to))) {
                faults.add(
                        walk.path() + below, Rule.message(attribute, DossierRule.NO_CYCLE.with(), to, walk.current()));
            }
        }
    }

    // Called for each reference of a dossier, so it uses no iterator.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOneOf(@Nullable Object thing, List<Class<?>> types) {
        if (types == ReferenceWalk.ANYTHING) {
            return thing != null;
        }
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).isInstance(thing)) {
                return true;
            }
        }
        return false;
    }

    /** The root type of an entity; meetings and events count as one. */
    private static List<Class<?>> kindOf(Object thing) {
        if (isOneOf(thing, MEETINGS_AND_EVENTS)) {
            return MEETINGS_AND_EVENTS;
        }
        int kind = 0;
        while (!isOneOf(thing, KINDS.get(kind))) {
            kind++;
        }
        return KINDS.get(kind);
    }

    private static String whichIs(@Nullable Object found) {
        return found == null ? ", which is not there" : ", which is " + withArticle(nameOf(found));
    }

    private static String named(List<Class<?>> types) {
        if (types.equals(ReferenceWalk.ANYTHING)) {
            return "something";
        }
        return types.stream().map(type -> withArticle(type.getSimpleName())).collect(Collectors.joining(" or "));
    }

    private static String withArticle(String type) {
        String words = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return ("aeio".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    /** The public name of an entity's type, which is the only interface that its class implements. */
    private static String nameOf(Object thing) {
        return thing.getClass().getInterfaces()[0].getSimpleName();
    }
}
