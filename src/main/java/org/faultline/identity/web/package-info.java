/** The routes and pages of language and identity. */
@NullMarked
package org.faultline.identity.web;

import org.jspecify.annotations.NullMarked;
