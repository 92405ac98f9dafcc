@NullMarked
package dev.codemode.models;

import org.jspecify.annotations.NullMarked;
