package app.aladdin.feature.gallery;

import app.aladdin.contract.EntityKind;

/// The thing that pictures are of.
record Owner(EntityKind kind, String id) {}
