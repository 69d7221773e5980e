package org.faultline.evidence.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Requests as different callers send them. */
public final class Asking {

    private Asking() {}

    /** {@return a read by somebody who is no administrator} */
    public static MockHttpServletRequestBuilder reader(String address) {
        return get(URI.create(address)).with(user("reader").roles("READER"));
    }

    /** {@return a read by the administrator} */
    public static MockHttpServletRequestBuilder admin(String address) {
        return get(URI.create(address)).with(user("admin").roles("ADMIN"));
    }

    /** {@return a change by the administrator} */
    public static MockHttpServletRequestBuilder change(String address, String json) {
        return post(URI.create(address))
                .with(user("admin").roles("ADMIN"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    /** {@return a form sent by the administrator} */
    public static MockHttpServletRequestBuilder form(String address) {
        return post(URI.create(address)).with(user("admin").roles("ADMIN")).with(csrf());
    }
}
