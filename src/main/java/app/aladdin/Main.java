package app.aladdin;

/// The entry point.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Aladdin Desktop on Java " + Runtime.version());
    }
}
