/** Texts that tokenizers stumble over. */

const LONG = 100_000;

export const ODD_TEXTS: readonly string[] = [
  '', ' ', '\n', '\0', 'a\0b', '\ufffd', '\u200b', '\ufeffHello', 'x\u0085y', 'a\u2028b', '\u00a0a\u00a0', '\u3000全角　空白', '\t\n tab', '\r\n\r\n x', '  two  spaces ', '\u007f\u001b[0m',
  "don't we'll I'LL it's'S 'sx", 'snake_case kebab-case', '123abc 4½ ²³ ⅷ', '1,234.56 $5 50% #tag @name', 'https://a.b/c?d=e&f', '…—“”‘’', '_ - __ ---', '((([[[{{{', '@#$%^&*',
  'Å é ñ ü ß ẞ', 'e\u0301 a\u0300\u0316b \u0301', 'Ǆ ǅ ﬁ ŉ ſ K', 'ΟΔΟΣ ΣΑΣ σ ς', 'İstanbul ısı', 'क्षि हिन्दी', 'ก็ ไทย', '한국어 조선 \u1112\u1161\u11ab', '日本語テキスト 中文', '𝒳𝓎 𠀀 𐍈',
  '😀', '👩‍👩‍👧 family', '🇩🇪🇫🇷', '❤️ ☎︎', 'a👍🏽b', 'שלום עולם', 'مرحبا بالعالم ١٢٣', '\u202eRTL\u202c', 'a\u00adb', '\u{e0001}tag',
  '<mask>', '  <mask>', 'a <mask>  <mask>', '<mask>x', '<s>a</s>', '<s></s><pad><unk>', '<MASK> <S>', '[MASK][SEP]', '[mask] [CLS]x', '##ing ##', 'Ġhello Ċ',
  '\ud83d', 'a\ude00b', '\ud83d\u0020\ude00',
  'Hello, how are you?', 'The unaffable xylophonist pseudopseudohypoparathyroidism', 'a'.repeat(100), 'a'.repeat(101),
  'a'.repeat(LONG), 'word '.repeat(LONG / 5), '日'.repeat(20_000), '😀'.repeat(LONG / 4), ' '.repeat(LONG), 'é'.repeat(LONG), "it's ".repeat(LONG / 5), '<mask> '.repeat(LONG / 10),
];
