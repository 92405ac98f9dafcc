/// What a tool is, and its description as JSON Schema and as typed Python. Open [ToolCatalog] first.
@NullMarked
package dev.codemode.tools;

import org.jspecify.annotations.NullMarked;
