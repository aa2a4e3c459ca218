import { countriesIn } from "../../src/smelters";

test.each<[text: string, expected: string]>([
  ["Peru", "PE"], ["Peru; Chile and Brazil", "PE CL BR"], ["Peru & Chile", "PE CL"], ["Brazil-Peru", "BR PE"], ["China Peru", "CN PE"], ["Peru/Bolivia | Chile\nMexico", "PE BO CL MX"], ["Peru、Chile，Brasil", "PE CL BR"],
  ["1.China 2 China", "CN CN"], ["(1) China (2) Peru", "CN PE"], ["China 50%, Peru (50 %)", "CN PE"], ["DRC.Zambia", "CD ZM"], ["Malaysia, Burundi, and Uganda", "MY BI UG"],
  ["Mexico (Sonora)", "MX"], ["China (Hunan) Peru (Cusco)", "CN PE"], ["Africa (DRC, Rwanda)", "[Africa] CD RW"], ["Peru - Antamina", "PE [Antamina]"], ["Sonora, Mexico", "[Sonora] MX"], ["Mines in Eastern DRC", "CD"],
])("a mine column lists countries in any writing: %s", (text, expected) => {
  expect(written(text)).toBe(expected);
});

test.each<[text: string, expected: string]>([
  ["中国", "CN"], ["中国、秘鲁", "CN PE"], ["刚果民主共和国", "CD"], ["刚果（金）", "CD"], ["刚果", "CG"], ["韩国；日本", "KR JP"], ["米国、ロシア", "US RU"], ["コンゴ民主共和国", "CD"], ["ルワンダ", "RW"], ["콩고민주공화국", "CD"], ["중국, 페루", "CN PE"],
  ["Ruanda", "RW"], ["Demokratische Republik Kongo", "CD"], ["Kongo", "CG"], ["Brasilien; Südafrika", "BR ZA"], ["República Democrática do Congo", "CD"], ["República Democrática del Congo, Perú", "CD PE"], ["République démocratique du Congo", "CD"],
  ["Ouganda / Burundi", "UG BI"], ["Uganda, Tansania", "UG TZ"], ["Zentralafrikanische Republik", "CF"], ["Çin", "[Çin]"], ["Nicht aus Ruanda, Burundi", "[Nicht aus Ruanda] [Burundi]"],
])("in the languages of the templates too: %s", (text, expected) => {
  expect(written(text)).toBe(expected);
});

test.each<[text: string, expected: string]>([
  ["Bosnia and Herzegovina and Peru", "BA PE"], ["Peru, Trinidad & Tobago", "PE TT"], ["Guinea-Bissau", "GW"], ["Guinea, Papua New Guinea; Equatorial Guinea", "GN PG GQ"], ["Timor-Leste/Indonesia", "TL ID"], ["Niger/Nigeria", "NE NG"],
  ["Niger Nigeria", "NE NG"], ["Dominica/Dominican Republic", "DM DO"], ["Sudan/South Sudan", "SD SS"], ["South Sudan Uganda Sudan", "SS UG SD"], ["Sudan, South Africa", "SD ZA"],
  ["Peru, Congo, Democratic Republic of the, Rwanda", "PE CD RW"], ["Korea, Republic of, China", "KR CN"], ["Democratic Republic of Congo and Rwanda", "CD RW"], ["Taiwan, China", "TW"], ["Japan, Taiwan, China", "JP TW CN"], ["China & Taiwan", "CN TW"],
])("names with “and”, hyphens and commas stay whole: %s", (text, expected) => {
  expect(written(text)).toBe(expected);
});

test.each<[text: string, expected: string]>([
  ["Congo, DRC", "CD"], ["Congo/DRC", "CD"], ["Rwanda, Congo, DRC", "RW CD"], ["Congo (Kinshasa, DRC)", "[Kinshasa] CD"], ["DRC and Congo", "CD CG"],
  ["Georgia", "GE"], ["Atlanta, Georgia, USA", "[Atlanta] US"], ["USA (Georgia)", "US"], ["Georgia; USA", "GE US"], ["New Mexico, USA", "[New Mexico] US"],
])("what only tells more of the country beside it is no other: %s", (text, expected) => {
  expect(written(text)).toBe(expected);
});

test.each<[text: string, expected: string]>([
  ["NA", "[NA]"], ["No", "[No]"], ["NO", "[NO]"], ["N/A", "[NA]"], ["None, NA", "[None] [NA]"], ["unknown / NA", "[unknown] [NA]"], ["-; NA", "[-] [NA]"], ["Scrap, NA", "[Scrap] [NA]"], ["and", ""],
  ["Are", "[Are]"], ["ARE", "[ARE]"], ["Can", "[Can]"], ["CAN", "[CAN]"], ["PER", "[PER]"], ["SO", "[SO]"], ["cod", "[cod]"], ["COD; rwa", "CD [rwa]"], ["DRC RWA", "CD RW"], ["CN, PE, US", "CN PE US"], ["CAR; Car", "CF [Car]"],
  ["Denver, CO, USA", "[Denver] [CO] US"], ["Pitinga, AM, Brazil", "[Pitinga] [AM] BR"], ["Kolwezi (COD)", "CD"], ["US; usa", "US US"], ["South America", "[South America]"],
])("codes count in capitals, and no answer, word or province is one: %s", (text, expected) => {
  expect(written(text)).toBe(expected);
});

test.each<[text: string, expected: string]>([
  ["China; not from DRC or Rwanda", "CN [not from DRC] [Rwanda]"], ["DRC-free, Rwanda", "[DRC-free] [Rwanda]"], ["Countries other than DRC, Rwanda", "[Countries other than DRC] [Rwanda]"], ["No DRC", "[No DRC]"],
  ["not available; Peru", "[not available] PE"], ["Free State (South Africa)", "ZA"],
])("what is denied is no statement: %s", (text, expected) => {
  expect(written(text)).toBe(expected);
});

test("a long text is read in no time", () => {
  for (const piece of ["(", "a ", "1 ", "Peru (", "and, ", "- ", "a(b)", "D.R.", ") ("]) {
    const began = performance.now();
    countriesIn(piece.repeat(32_000 / piece.length));
    expect(performance.now() - began).toBeLessThan(1000);
  }
});

/** Codes, and in square brackets what is no country. */
function written(text: string): string {
  return countriesIn(text)
    .map((piece) => piece.code ?? `[${piece.text}]`)
    .join(" ");
}
