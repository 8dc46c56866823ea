package vn.nenep.workbook.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nenep.workbook.vietnamese.LegacyText.Decoded;
import vn.nenep.workbook.vietnamese.LegacyText.Run;

/** What is right already stays as it is, whatever an old encoding could make of it. */
class NeverRepairedTest {

    @ParameterizedTest
    @MethodSource("rightTexts")
    void leavesRightTextAlone(String text) {
        for (Optional<String> font : List.of(Optional.<String>empty(), Optional.of("Times New Roman"))) {
            assertThat(LegacyText.decode(List.of(new Run(text, font)))).isEqualTo(new Decoded(text, false));
        }
    }

    static Stream<String> rightTexts() {
        return """
                Đảng bộ
                Kroông Pắc
                Kroông
                Công tác tháng ba
                Không
                có
                Khá
                Tốt
                Trung bình
                TRUNG BÌNH KHÁ
                Quý 3/2025
                kú
                thò
                Hoàn thành
                Chi bé
                bé
                Hà Nam, Hoà Bình
                Lò Văn Páo
                Trình kí, có lí do
                «Chi uy» và «Có»
                Khôgn có
                Tháng támm
                H'Bia Niê
                Đắk Lắk, Ea H'leo
                Xà phòng Müller
                ®
                ©
                © 2024 Công ty
                § 2
                §2, §3a
                Excel®
                Windows® và Office®
                café
                naïve
                Ñ
                MUÑOZ, PEÑA
                señor, mañana, España
                Loïc
                Anaïs
                Seán
                Noël à l'été
                où
                Israël
                plus tôt
                château, pâté, crème brûlée
                l'août, le coût, le goût
                Müller, Köln, Düsseldorf
                für die Küche über Straße
                São Paulo, João
                på två språk
                Søren Kierkegård
                5 µm
                µm
                15 N·m
                m×n
                25 m², 3 m³, 20 °C
                ½ ngày, ¼ giờ
                1ª, 2º, Mª
                Ho¹
                £5, ¥3, ¢2
                A·B
                trans\u200Aport
                ‘Có’ – “Không”…
                âm
                ô
                ư
                x × y ÷ z
                """.lines();
    }
}
