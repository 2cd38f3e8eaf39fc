package org.coalitionmodel.dossier;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;

/**
 * The {@link Standing} of a party in each of its roles. A status in one role does not end another role: a member that
 * no longer chairs the body still belongs to it.
 *
 * @param byRole the standing in each role that the party has or had
 */
record RoleStandings(Map<MembershipRole, Standing> byRole) {
    /** The roles whose end is the end of a membership. The others are offices. */
    private static final Set<MembershipRole> MEMBERS =
            Set.of(MembershipRole.MEMBER, MembershipRole.ASSOCIATE, MembershipRole.PARTNER);

    static RoleStandings of(Membership membership, LocalDate day, Function<MembershipStatus, Verdict> answer) {
        return new RoleStandings(Map.of(membership.role(), Standing.of(membership, day, answer)));
    }

    RoleStandings plus(RoleStandings other) {
        Map<MembershipRole, Standing> both = new EnumMap<>(byRole);
        other.byRole.forEach((role, standing) -> both.merge(role, standing, Standing::plus));
        return new RoleStandings(both);
    }

    /** Yes if it is yes in any role. */
    Verdict verdict() {
        return byRole.values().stream().map(Standing::verdict).reduce(Verdict.NO, Verdict::or);
    }

    /** Whether the verdict follows from memberships that certainly hold, and not only from the end of an office. */
    boolean isCertain() {
        return switch (verdict()) {
            case YES -> true;
            case NO ->
                byRole.entrySet().stream()
                        .anyMatch(entry -> MEMBERS.contains(entry.getKey())
                                && entry.getValue().lastStart().isPresent());
            case UNDETERMINED -> false;
        };
    }
}
