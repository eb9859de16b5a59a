package app.aladdin.script;

/// The light that a time of day asks for.
///
/// Breakdowns split day from night, and count dawn and dusk apart, because a crew has minutes for
/// them and not hours. Evening is scheduled with the night.
public enum Light {
    /// Day, morning, noon, afternoon.
    DAY,
    /// Night, midnight, evening.
    NIGHT,
    /// Dawn, sunrise, first light.
    DAWN,
    /// Dusk, sunset, twilight, magic hour.
    DUSK,
    /// Later, continuous, same: the light of the scene before.
    CARRIED,
    /// The heading does not say.
    UNKNOWN
}
