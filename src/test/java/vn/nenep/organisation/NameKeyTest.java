package vn.nenep.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Hòa Bình,                   Hoà Bình",
        "Thúy,                       Thuý",
        "Khoẻ,                       Khỏe",
        "Định kỳ,                    Định kì",
        "Quý I,                      Quí I",
        "Công ty Mỹ thuật,           Công ti Mĩ thuật",
        "Đảng bộ Sở Tài chính,       ĐẢNG BỘ SỞ TÀI CHÍNH",
        "Đảng bộ Sở Tài chính,       \u00D0ảng bộ Sở Tài chính",
        "Đảng bộ Sở Tài chính,       \u0189ảng bộ Sở Tài chính",
        "Đảng bộ Sở Tài chính,       'Đảng\u00a0bộ  Sở Tài chính '",
        "Đảng bộ Sở Tài chính,       'Đảng bộ Sở Tài chính.'",
        "Chi bộ 01,                  CB 1",
        "Chi bộ 01,                  Chi bộ 1",
        "Chi bộ 10,                  cb 10",
        "Chi bộ Văn phòng,           CB VP",
        "Chi bộ Văn phòng,           Chi bộ - Văn phòng",
        "Đảng ủy Khối,               ĐUK",
        "Đảng ủy Khối,               Đảng uỷ Khối",
        "Chi bộ Trung tâm Y tế,      CB TT y tế",
    })
    void isTheSameForSpellingsOfOneName(String one, String other) {
        assertThat(NameKey.of(other)).isEqualTo(NameKey.of(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đảng ủy Khối các cơ quan tỉnh", "Chi bộ Trường Hòa Thủy", "Sở Nông nghiệp"})
    void isTheSameForLettersWithLooseMarks(String name) {
        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(NameKey.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Tư pháp,   Sở Tự pháp",
        "Chi bộ 1,     Chi bộ 2",
        "Chi bộ 1,     Chi bộ 10",
        "Chi bộ 1,     Chi bộ 11",
        "Hải,          Hài",
        "Tài chính,    Tài chỉnh",
        "Đông,         Dông",
        "Đảng bộ Thuế, Chi bộ Thuế",
    })
    void differsForDifferentNames(String one, String other) {
        assertThat(NameKey.of(other)).isNotEqualTo(NameKey.of(one));
    }

    @ParameterizedTest
    @CsvSource({"Sở Tư pháp, Sở Tự pháp", "Sở Tư pháp, So Tu phap", "Đảng bộ Đo lường, Dang bo Do luong"})
    void strippedLeavesOnlyTheLetters(String one, String other) {
        assertThat(NameKey.stripped(other)).isEqualTo(NameKey.stripped(one));
    }

    @Test
    void strippedStillTellsOtherLettersApart() {
        assertThat(NameKey.stripped("Chi bộ Thuế")).isNotEqualTo(NameKey.stripped("Chi bộ Thú y"));
    }
}
