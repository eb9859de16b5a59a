/// Answers questions about a project from what is in it. There is no language model here: a
/// question is taken apart into words, entities and filters, and the first part that knows a fact
/// about them states it.
@NullMarked
package app.aladdin.studio.brain;

import org.jspecify.annotations.NullMarked;
