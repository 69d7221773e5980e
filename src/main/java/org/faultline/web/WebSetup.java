package org.faultline.web;

import jakarta.servlet.Filter;
import java.util.List;
import org.faultline.kernel.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Puts the shell together; the filters run in the order in which they stand here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebSetup implements WebMvcConfigurer {

    private final Problems problems;

    @Autowired
    WebSetup(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ListingRequestResolver());
        resolvers.add(new AsOfResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ShellProvider());
        registry.addInterceptor(new KnownParameters());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        ApplicationConversionService.addApplicationConverters(registry);
        registry.addConverter(String.class, PartialDate.class, PartialDate::parse);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        // Last, so that a caller who takes anything gets JSON.
        builder.configureMessageConvertersList(converters -> converters.add(new TableWriter()));
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(new ProblemResolver(problems));
    }

    /** Pages are HTML whatever the end of their address looks like; else a missing style sheet's error page passes for one. */
    @Bean
    static BeanPostProcessor pagesAreHtml() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver pages) {
                    pages.setForceContentType(true);
                }
                return bean;
            }
        };
    }

    @Bean
    static JsonForm jsonForm() {
        return new JsonForm();
    }

    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        return at(0, new RequestIds());
    }

    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders() {
        return at(1, new AnswerHeaders());
    }

    @Bean
    FilterRegistrationBean<RateLimit> rateLimit(WebSettings settings) {
        return at(2, new RateLimit(settings.rateLimit(), problems));
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(WebSettings settings) {
        return at(3, new BodyLimit(settings.maxBody(), problems));
    }

    @Bean
    FilterRegistrationBean<WeakEtags> weakEtags() {
        return at(4, new WeakEtags());
    }

    @Bean
    FilterRegistrationBean<FormatSuffix> formatSuffix() {
        return at(5, new FormatSuffix());
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int step, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + step);
        return registration;
    }
}
