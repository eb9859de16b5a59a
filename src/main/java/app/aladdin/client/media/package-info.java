/// Pictures and documents that a server keeps for a project.
@NullMarked
package app.aladdin.client.media;

import org.jspecify.annotations.NullMarked;
