/// Where a model comes from. Open [ModelRegistry] first.
@NullMarked
package dev.codemode.models;

import org.jspecify.annotations.NullMarked;
