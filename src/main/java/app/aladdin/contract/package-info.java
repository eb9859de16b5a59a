/// The wire contract of Aladdin as Java: records, sealed events, problems and their JSON mapping.
///
/// Reading is tolerant (unknown fields, absent fields, `null`, other types than expected never
/// throw anything but a [app.aladdin.contract.ProblemException]); writing is exact. No I/O happens
/// here and every type is immutable, so all of it may be used on any thread.
@NullMarked
package app.aladdin.contract;

import org.jspecify.annotations.NullMarked;
