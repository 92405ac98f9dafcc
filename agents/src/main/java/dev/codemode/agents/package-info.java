@NullMarked
package dev.codemode.agents;

import org.jspecify.annotations.NullMarked;
