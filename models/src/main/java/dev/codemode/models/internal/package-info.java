/// How live models are reached: the vendors' interfaces, the wire under them, and its weather. Open
/// [LiveChatModel] first.
@NullMarked
package dev.codemode.models.internal;

import org.jspecify.annotations.NullMarked;
