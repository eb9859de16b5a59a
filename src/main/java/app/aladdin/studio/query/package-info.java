/// Queries: what a project holds about a question, ranked, with where it says so.
@NullMarked
package app.aladdin.studio.query;

import org.jspecify.annotations.NullMarked;
