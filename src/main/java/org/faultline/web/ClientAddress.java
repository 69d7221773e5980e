package org.faultline.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells callers apart by where they call from. */
public final class ClientAddress {

    private static final int IPV6_NETWORK_GROUPS = 4;

    private ClientAddress() {}

    /** {@return the caller's address; of IPv6 only the network, because one caller has as many addresses in it as it likes} */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** {@return the same of an address in text form} */
    public static String of(String address) {
        if (address.indexOf(':') < 0 || address.indexOf('.') >= 0) {
            return address;
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(IPV6_NETWORK_GROUPS, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }
}
