package app.aladdin.ui.icon;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Department;
import app.aladdin.ui.Toolkit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;

@ExtendWith(Toolkit.class)
class IconsTest {

    @Test
    void tintsADepartmentsIconByItsSlug() throws Exception {
        onFx(() -> {
            assertThat(Icons.department(Department.IMAGE_QUALITY).getStyleClass())
                    .contains("icon", "image-quality");
            assertThat(Icons.department("Image Quality").getIconCode()).isEqualTo(Feather.IMAGE);
        });
    }

    @Test
    void givesADepartmentItDoesNotKnowACircle() throws Exception {
        onFx(() ->
                assertThat(Icons.department("Catering").getIconCode()).isEqualTo(Feather.CIRCLE));
    }

    @Test
    void drawsTheLampInTheSizeAskedFor() throws Exception {
        onFx(() -> {
            Lamp lamp = Icons.lamp(16);
            assertThat(lamp.prefWidth(-1)).isEqualTo(16);
            assertThat(lamp.getChildrenUnmodifiable().getFirst().getBoundsInParent())
                    .matches(b -> b.getMinX() >= 0 && b.getMaxX() <= 16 && b.getMaxY() <= 16);
        });
    }
}
