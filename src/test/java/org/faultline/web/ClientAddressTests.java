package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:",
        "2001:db8:1:2:ffff:4:5:9, 2001:db8:1:2:",
        "::ffff:192.0.2.7, ::ffff:192.0.2.7",
    })
    void countsANetworkOfOneCallerOnce(String address, String counted) {
        assertThat(ClientAddress.of(address)).isEqualTo(counted);
    }
}
