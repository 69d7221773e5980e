/** Benchmarks: each prints ratios against a yardstick that it measures in the same run. See {@code docs/benchmarks.md}. */
@NullMarked
package org.faultline.bench;

import org.jspecify.annotations.NullMarked;
