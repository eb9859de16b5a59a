package app.aladdin.ui.form;

/// Something to be said about a field that does not stand against keeping it.
///
/// @param text what is to be looked at
/// @param link names the way to what it is about; empty where there is none
/// @param follow goes there
public record FormRemark(String text, String link, Runnable follow) {
    /// A remark that leads nowhere.
    public static FormRemark of(String text) {
        return new FormRemark(text, "", () -> {});
    }
}
