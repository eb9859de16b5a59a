package app.aladdin.feature.gallery;

import app.aladdin.contract.MediaRef;

import java.time.Instant;

/// A picture with what it is of.
///
/// @param subject what its owner is called
/// @param number which of its owner's pictures it is, from 1
/// @param of how many its owner has
/// @param changed when its owner changed last
record Shot(Owner owner, String subject, MediaRef ref, int number, int of, Instant changed) {}
