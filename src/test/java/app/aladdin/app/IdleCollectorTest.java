package app.aladdin.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.state.FakeTimer;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/// Memory is given back when nobody notices.
final class IdleCollectorTest {
    private static final long MEGABYTE = 1 << 20;

    private final FakeTimer timer = new FakeTimer();
    private final FakeMachine machine = new FakeMachine();

    IdleCollectorTest() {
        new IdleCollector(timer, machine);
    }

    private static final class FakeMachine implements IdleCollector.Machine {
        private long spent;
        private long grown = 200 * MEGABYTE;
        private int collected;

        @Override
        public long spentNanos() {
            return spent;
        }

        @Override
        public long grownBytes() {
            return grown;
        }

        @Override
        public void collect() {
            collected++;
            spent += Duration.ofMillis(300).toNanos();
            grown = 0;
        }
    }

    private void pass(Duration work) {
        machine.spent += work.toNanos();
        timer.pass(IdleCollector.INTERVAL);
    }

    @Test
    void collectsOnceWhenNothingGoesOn() {
        pass(Duration.ofMillis(20));
        pass(Duration.ofMillis(20));
        assertThat(machine.collected).isEqualTo(1);
    }

    @Test
    void waitsWhileSomethingGoesOn() {
        pass(Duration.ofSeconds(2));
        pass(Duration.ofSeconds(2));
        assertThat(machine.collected).isZero();
        pass(Duration.ZERO);
        assertThat(machine.collected).isEqualTo(1);
    }

    @Test
    void leavesALittleGarbageAlone() {
        machine.grown = 10 * MEGABYTE;
        pass(Duration.ZERO);
        assertThat(machine.collected).isZero();
    }

    @Test
    void seesWhatGrowsOldInThisProcess() {
        JavaMachine real = new JavaMachine();
        System.gc();
        long before = real.grownBytes();
        byte[][] kept = new byte[40][];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = new byte[(int) (4 * MEGABYTE)];
        }
        assertThat(real.grownBytes() - before).isGreaterThan(48 * MEGABYTE);
        assertThat(kept.length).isEqualTo(40);
        assertThat(real.spentNanos()).isPositive();
    }
}
