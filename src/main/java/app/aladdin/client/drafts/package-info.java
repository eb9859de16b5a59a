/// What a person has begun to type.
@NullMarked
package app.aladdin.client.drafts;

import org.jspecify.annotations.NullMarked;
