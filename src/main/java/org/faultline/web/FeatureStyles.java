package org.faultline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The style sheets of features, found in {@code static/features}, so that none has to be entered in the layout. */
@Component("featureStyles")
public final class FeatureStyles {

    private static final String FILES = "classpath*:static/features/*.css";

    private final List<String> addresses;

    FeatureStyles() {
        try {
            addresses = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(Resource::getFilename)
                    .map(name -> "/static/features/" + name)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the style sheets of features", e);
        }
    }

    /** {@return their addresses, in alphabetical order} */
    public List<String> addresses() {
        return addresses;
    }
}
