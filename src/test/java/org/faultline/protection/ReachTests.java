package org.faultline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTests {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void opensReadingOnlyWhereNobodyElseGetsIn() throws UnknownHostException {
        InetAddress wide = InetAddress.getByName("0.0.0.0");
        assertThat(new Reach(LOOPBACK, List.of(), null).allowsAnonymousReading())
                .isTrue();
        assertThat(new Reach(wide, List.of(), null).allowsAnonymousReading()).isFalse();
        assertThat(new Reach(null, List.of(), null).allowsAnonymousReading()).isFalse();
        assertThat(new Reach(LOOPBACK, List.of("faultline.example"), null).allowsAnonymousReading())
                .isFalse();
    }

    @Test
    void doesWhatTheOperatorSays() throws UnknownHostException {
        InetAddress wide = InetAddress.getByName("192.0.2.1");
        assertThat(new Reach(wide, List.of(), true).allowsAnonymousReading()).isTrue();
        assertThat(new Reach(LOOPBACK, List.of(), false).allowsAnonymousReading())
                .isFalse();
    }

    @Test
    void answersOnLoopbackOnlyToItsOwnNames() {
        Reach reach = new Reach(LOOPBACK, List.of(), null);
        assertThat(reach.answersTo("localhost")).isTrue();
        assertThat(reach.answersTo("LOCALHOST")).isTrue();
        assertThat(reach.answersTo("127.0.0.1")).isTrue();
        assertThat(reach.answersTo("[::1]")).isTrue();
        assertThat(reach.answersTo("evil.example")).isFalse();
        assertThat(reach.answersTo("127.0.0.1.evil.example")).isFalse();
    }

    @Test
    void answersElsewhereToTheNamesGiven() {
        Reach named = new Reach(LOOPBACK, List.of("Faultline.example"), null);
        assertThat(named.answersTo("faultline.example")).isTrue();
        assertThat(named.answersTo("evil.example")).isFalse();
        assertThat(new Reach(null, List.of(), null).answersTo("any.example")).isTrue();
        assertThat(new Reach(null, List.of("faultline.example"), null).answersTo("evil.example"))
                .isFalse();
    }
}
