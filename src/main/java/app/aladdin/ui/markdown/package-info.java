/// Markdown as nodes: a text becomes blocks (no toolkit needed), a block becomes a node.
@NullMarked
package app.aladdin.ui.markdown;

import org.jspecify.annotations.NullMarked;
