/// The wire contract of Aladdin as Java: records, sealed events, problems and their JSON mapping.
///
/// Reading is tolerant (unknown fields, absent fields, `null`, other types than expected never
/// throw anything but a [app.aladdin.contract.ProblemException]); writing is exact. Words of a
/// server that nobody knows are kept: [app.aladdin.contract.TaskStatus] and
/// [app.aladdin.contract.Recommendation] have the word and what it means. Records hold only what is
/// known here, so a thing is never sent back whole: an edit is an
/// [app.aladdin.contract.EntityPatch] of the changed fields, and what else a server keeps stays. No
/// I/O happens here and every type is immutable, so all of it may be used on any thread.
@NullMarked
package app.aladdin.contract;

import org.jspecify.annotations.NullMarked;
