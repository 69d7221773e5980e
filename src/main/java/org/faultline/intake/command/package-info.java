/** The command line: what each command takes, does, prints and exits with. */
@NullMarked
package org.faultline.intake.command;

import org.jspecify.annotations.NullMarked;
