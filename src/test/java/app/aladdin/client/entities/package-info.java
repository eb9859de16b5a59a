/// Tests of what is known of a project.
@NullMarked
package app.aladdin.client.entities;

import org.jspecify.annotations.NullMarked;
