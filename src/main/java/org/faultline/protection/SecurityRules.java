package org.faultline.protection;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.faultline.web.Problems;
import org.faultline.web.ReadByPost;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who may call which route: reading is open where {@link Reach} allows it, everything else needs the administrator.
 *
 * <p>Two ways in, kept apart. Programs send their password with each request to the API: no session, hence nothing to forge. Readers
 * sign in by a form and get a session; each of their changes, to the API too, needs the token against forgery.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(ProtectionSettings.class)
class SecurityRules implements WebMvcConfigurer {

    private static final String[] ALWAYS_OPEN = {
        "/static/**",
        "/webjars/**",
        "/favicon.ico",
        "/login",
        "/problems",
        "/problems/**",
        "/error",
        "/actuator/health",
        "/actuator/health/**"
    };

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AdminOnlyCheck());
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    static AuthenticationManager authenticationManager(
            UserDetailsService accounts, PasswordEncoder passwords, ProtectionSettings settings) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(passwords);
        return new ProviderManager(new SignInThrottle(provider, settings.signIn()));
    }

    @Bean
    static FilterRegistrationBean<KnownHosts> knownHosts(Reach reach, Problems problems) {
        FilterRegistrationBean<KnownHosts> registration = new FilterRegistrationBean<>(new KnownHosts(reach, problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** Requests that bring their password along. */
    @Bean
    @Order(1)
    static SecurityFilterChain programs(HttpSecurity http, AuthenticationManager passwords, Reach reach, Doors doors) {
        return http.securityMatcher(SecurityRules::bringsItsPassword)
                .authenticationManager(passwords)
                .authorizeHttpRequests(rules -> authorize(rules, reach))
                .httpBasic(basic -> basic.authenticationEntryPoint(doors))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityRules::isSentByAnotherSite))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(doors).accessDeniedHandler(doors))
                .build();
    }

    /** All other requests. */
    @Bean
    @Order(2)
    static SecurityFilterChain readers(HttpSecurity http, AuthenticationManager passwords, Reach reach, Doors doors) {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !Problems.isApi(request.getRequestURI())
                && request.getHeader("HX-Request") == null);
        return http.authenticationManager(passwords)
                .authorizeHttpRequests(rules -> authorize(rules, reach))
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("name")
                        .successHandler((request, response, account) ->
                                response.sendRedirect(wantedPage(pages.getRequest(request, response))))
                        .failureHandler((request, response, failure) -> response.sendRedirect(
                                failure instanceof TooManyFailures ? "/login?failed=often" : "/login?failed=wrong")))
                // What only reads leaves nothing behind that could be forged.
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityRules::isReadByPost))
                .logout(logout -> logout.logoutSuccessUrl("/").deleteCookies("faultline"))
                .requestCache(cache -> cache.requestCache(pages))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(doors).accessDeniedHandler(doors))
                .build();
    }

    /** The page that needed the account, without the mark that Spring Security leaves in its address. */
    private static String wantedPage(@Nullable SavedRequest saved) {
        if (saved == null) {
            return "/";
        }
        UriComponents address = UriComponentsBuilder.fromUriString(saved.getRedirectUrl())
                .replaceQueryParam("continue")
                .build(true);
        String path = Objects.requireNonNullElse(address.getPath(), "/");
        return address.getQuery() == null ? path : path + "?" + address.getQuery();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            Reach reach) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        rules.requestMatchers(ALWAYS_OPEN).permitAll();
        rules.requestMatchers("/actuator/**").hasRole(Account.ADMIN_ROLE);
        RequestMatcher[] reading = {SecurityRules::reads, SecurityRules::isReadByPost};
        if (reach.allowsAnonymousReading()) {
            rules.requestMatchers(reading).permitAll();
        } else {
            rules.requestMatchers(reading).authenticated();
        }
        rules.anyRequest().hasRole(Account.ADMIN_ROLE);
    }

    private static boolean reads(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean isReadByPost(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && ReadByPost.PATHS.contains(request.getRequestURI());
    }

    private static boolean bringsItsPassword(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && (Problems.isApi(path) || path.startsWith("/actuator"));
    }

    /** A browser that another site makes send a change; programs send no such header. */
    private static boolean isSentByAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return !reads(request) && site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
