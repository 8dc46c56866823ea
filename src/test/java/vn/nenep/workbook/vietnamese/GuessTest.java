package vn.nenep.workbook.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nenep.workbook.vietnamese.LegacyText.Decoded;
import vn.nenep.workbook.vietnamese.LegacyText.Run;

/** Random phrases of real syllables, the same ones in every run of the tests. */
class GuessTest {

    private static final long SEED = 20_251_003L;
    private static final int PHRASES = 2_000;
    private static final List<String> SYLLABLES = List.of("""
            đảng bộ chi ủy uỷ khối các cơ quan tỉnh huyện xã phường sinh hoạt hoàn thành xuất sắc nhiệm vụ tốt khá
            trung bình kém không có lý do ốm công tác nghỉ phép thường kỳ chuyên đề nghị quyết học tập làm theo bác
            đạo đức phong cách hồ chí minh xây dựng chỉnh đốn phòng chống tham nhũng lãng phí tiêu cực kiểm tra giám
            sát kỷ luật khiển trách cảnh cáo khai trừ thẻ viên chính thức dự bị miễn giới thiệu chuyển đi đến kết nạp
            bồi dưỡng cảm tình nhận thức tuyên truyền vận động quần chúng đoàn thể thanh niên phụ nữ nông dân cựu chiến
            binh mặt trận tổ quốc tài nguyên môi trường giáo dục đào tạo y tế văn hóa thể thao du lịch khoa học nghệ
            nội ngoại tư pháp thuế hải quân ngân hàng bảo hiểm xã hội bưu điện viễn thông điện lực nước sạch rừng
            nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thị văn hữu đình quỳnh thủy tuyết
            hường hằng phượng yến oanh khuê quỹ khuỷu ngoằn ngoèo giếng gì giữ gìn quýt huých nghiêng ghế kính
            """.strip().split("\\s+"));

    @Test
    void guessesTcvn3() {
        assertThat(wronglyRead(OldTypist::tcvn3)).hasSizeLessThanOrEqualTo(PHRASES / 100);
    }

    @Test
    void guessesVni() {
        assertThat(wronglyRead(OldTypist::vni)).hasSizeLessThanOrEqualTo(PHRASES / 100);
    }

    @Test
    void neverChangesUnicode() {
        assertThat(phrases()).allSatisfy(phrase -> assertThat(decode(phrase)).isEqualTo(new Decoded(phrase, false)));
    }

    @Test
    void neverChangesUnicodeThatStaysWithinLatin1() {
        List<String> latin1 = SYLLABLES.stream()
                .filter(syllable -> syllable.chars().allMatch(letter -> letter < 0x100))
                .toList();

        assertThat(phrases(latin1))
                .allSatisfy(phrase -> assertThat(decode(phrase)).isEqualTo(new Decoded(phrase, false)));
    }

    @Test
    void knowsEverySyllable() {
        assertThat(SYLLABLES)
                .allSatisfy(
                        word -> assertThat(Syllable.isPossible(word)).as(word).isTrue());
        assertThat(List.of("café", "bỡnh", "hat", "nạve", "kông", "ngê", "đáá", "strong", "", "a b"))
                .allSatisfy(
                        word -> assertThat(Syllable.isPossible(word)).as(word).isFalse());
    }

    private static List<String> wronglyRead(UnaryOperator<String> typist) {
        return phrases().stream()
                .filter(phrase -> !decode(typist.apply(phrase)).text().equals(phrase))
                .map(phrase -> "seed " + SEED + ": " + phrase + " <- " + typist.apply(phrase))
                .toList();
    }

    private static List<String> phrases() {
        return phrases(SYLLABLES);
    }

    private static List<String> phrases(List<String> syllables) {
        Random random = new Random(SEED);
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < PHRASES; i++) {
            phrases.add(Stream.generate(() -> syllables.get(random.nextInt(syllables.size())))
                    .limit(random.nextInt(4, 10))
                    .collect(Collectors.joining(" ")));
        }
        return phrases;
    }

    private static Decoded decode(String text) {
        return LegacyText.decode(List.of(new Run(text, Optional.empty())));
    }
}
