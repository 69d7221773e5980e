package org.faultline.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the keys that a list can be sorted by, on a handler's {@link ListingRequest} argument. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortableBy {

    /** {@return the keys; the first is the default, a leading {@code -} there makes the default descending} */
    String[] value();
}
