package app.aladdin.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

class MarkdownBlocksTest {

    @Test
    void cutsOfAnyKindGiveTheBlocksOfTheWhole() {
        long seed = RandomGenerator.getDefault().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            String text = MarkdownText.random(random, 1 + random.nextInt(40));
            MarkdownBlocks whole = new MarkdownBlocks();
            whole.set(text);
            MarkdownBlocks grown = new MarkdownBlocks();
            MarkdownText.cut(random, text).forEach(grown::append);
            assertThat(described(grown))
                    .as("seed %d, round %d, text %s", seed, round, text)
                    .isEqualTo(described(whole));
        }
    }

    @Test
    void rangesLieInOrderWithinTheText() {
        long seed = RandomGenerator.getDefault().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            MarkdownBlocks blocks = new MarkdownBlocks();
            blocks.set(MarkdownText.random(random, 30));
            int end = 0;
            for (Block block : blocks.blocks()) {
                assertThat(block.start()).as("seed %d", seed).isBetween(end, block.end());
                assertThat(blocks.text().substring(block.start(), block.end()))
                        .isEqualTo(block.source());
                end = block.end();
            }
        }
    }

    @Test
    void aSettledBlockStaysTheSameObject() {
        MarkdownBlocks blocks = new MarkdownBlocks();
        blocks.set("# Cues\n\nOne of four\n\n- drums");
        List<Block> before = blocks.blocks();
        blocks.append(" and a horn\n- more\n\nThe end");
        assertThat(blocks.blocks().subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(blocks.blocks().get(2)).isNotEqualTo(before.get(2));
    }

    @Test
    void whatAPieceCostsDoesNotGrowWithTheAnswer() {
        MarkdownBlocks blocks = new MarkdownBlocks();
        String paragraph = "**Scene** 35 opens on `the lullaby`, and nobody says where from. ";
        long[] costs = new long[2];
        for (int i = 0; i < 1_000; i++) {
            long before = blocks.parsed();
            for (int at = 0; at < paragraph.length(); at += 5) {
                blocks.append(paragraph.substring(at, Math.min(at + 5, paragraph.length())));
            }
            blocks.append("\n\n");
            costs[i * 2 / 1_000] += blocks.parsed() - before;
        }
        assertThat(costs[1]).isLessThan(costs[0] * 11 / 10);
        assertThat(blocks.parsed()).isLessThan(30L * blocks.text().length());
    }

    @ParameterizedTest
    @EnumSource(LongBlock.class)
    void whatAPieceCostsDoesNotGrowWithAnOpenBlock(LongBlock kind) {
        MarkdownBlocks blocks = new MarkdownBlocks();
        String text = kind.text(100_000);
        long[] costs = new long[10];
        for (int at = 0; at < text.length(); at += 50) {
            long before = blocks.parsed();
            blocks.append(text.substring(at, Math.min(at + 50, text.length())));
            costs[(int) (at * 10L / text.length())] += blocks.parsed() - before;
        }
        assertThat(blocks.blocks()).hasSize(1);
        assertThat(costs[9]).isLessThan(costs[0] * 13 / 10);
    }

    @Test
    void cutsOfALongOpenBlockGiveTheBlocksOfTheWhole() {
        long seed = RandomGenerator.getDefault().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            String text = MarkdownText.grown(random);
            MarkdownBlocks whole = new MarkdownBlocks();
            whole.set(text);
            MarkdownBlocks grown = new MarkdownBlocks();
            MarkdownText.cut(random, text, 120).forEach(grown::append);
            assertThat(described(grown))
                    .as("seed %d, round %d, text %s", seed, round, text)
                    .isEqualTo(described(whole));
            assertThat(grown.blocks())
                    .extracting(Block::source)
                    .isEqualTo(whole.blocks().stream().map(Block::source).toList());
        }
    }

    @Test
    void aDefinitionThatComesLaterCountsForEarlierBlocks() {
        MarkdownBlocks blocks = new MarkdownBlocks();
        blocks.set("See [the cave].\n\nMore.\n\n");
        blocks.append("[the cave]: aladdin://location/3\n");
        assertThat(html(blocks.blocks().getFirst().node())).contains("aladdin://location/3");
    }

    @Test
    void anotherTextBeginsAnew() {
        MarkdownBlocks blocks = new MarkdownBlocks();
        blocks.set("One\n\nTwo");
        blocks.set("Three");
        assertThat(blocks.blocks()).extracting(Block::source).containsExactly("Three");
    }

    @Test
    void aLineTooLongToBeProseIsABlockAsItStands() {
        MarkdownBlocks blocks = new MarkdownBlocks();
        String line = "*".repeat(BlockParser.LONGEST_LINE + 1);
        blocks.set("before\n" + line + "\nbehind");
        assertThat(blocks.blocks())
                .extracting(Block::source)
                .containsExactly("before", line, "behind");
    }

    @Test
    void hostileTextIsReadInTimeThatDoesNotExplode() {
        List<String> hostile =
                List.of(
                        "a".repeat(5_000_000),
                        ">".repeat(19_000),
                        "> ".repeat(5_000) + "\n" + "- ".repeat(5_000),
                        "[".repeat(19_000),
                        "*a **b ".repeat(2_500),
                        "`a``b```".repeat(2_000),
                        "\n".repeat(100_000),
                        "```\n\n```\n\n".repeat(1_000));
        for (String text : hostile) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> new MarkdownBlocks().set(text));
        }
    }

    private static List<String> described(MarkdownBlocks blocks) {
        return blocks.blocks().stream()
                .map(it -> it.start() + "-" + it.end() + " " + html(it.node()))
                .toList();
    }

    private static String html(Node node) {
        return node.getClass().getSimpleName() + HtmlRenderer.builder().build().render(node);
    }
}
