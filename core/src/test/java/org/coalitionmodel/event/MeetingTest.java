package org.coalitionmodel.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.coalitionmodel.id.Id;
import org.junit.jupiter.api.Test;

class MeetingTest {
    @Test
    void was_held_unless_said() {
        Meeting meeting = Meeting.builder().id(Id.of("meeting")).build();
        assertThat(meeting.status()).isEqualTo(Meeting.MeetingStatus.HELD);
        assertThat(meeting)
                .hasToString("Meeting{id=meeting, ordinals=[], status=HELD, places=[], participations=[], agenda=[],"
                        + " relations=[], citations=[]}");
    }
}
