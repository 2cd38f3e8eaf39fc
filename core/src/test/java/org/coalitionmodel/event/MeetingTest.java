package org.coalitionmodel.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.coalitionmodel.id.Id;
import org.junit.jupiter.api.Test;

class MeetingTest {
    @Test
    void has_no_stage_unless_said() {
        Meeting meeting = Meeting.builder().id(Id.of("meeting")).build();
        assertThat(meeting.stages()).isEmpty();
        assertThat(meeting)
                .hasToString("Meeting{names=[], identifiers=[], ordinals=[], relations=[], gaps=[], citations=[],"
                        + " id=meeting, stages=[], places=[], participations=[], agenda=[]}");
    }
}
