import de from "i18n-iso-countries/langs/de.json";
import es from "i18n-iso-countries/langs/es.json";
import fr from "i18n-iso-countries/langs/fr.json";
import it from "i18n-iso-countries/langs/it.json";
import ja from "i18n-iso-countries/langs/ja.json";
import ko from "i18n-iso-countries/langs/ko.json";
import pt from "i18n-iso-countries/langs/pt.json";
import tr from "i18n-iso-countries/langs/tr.json";
import zh from "i18n-iso-countries/langs/zh.json";

/** The languages of the templates beside English: their suppliers write mine countries in them. */
const languages = [zh, ja, ko, de, es, fr, pt, it, tr];

/** Named by us: lists of names confuse the two Congos (Portuguese has them the other way round), and two titles are of two states. */
const namedHere: ReadonlySet<string> = new Set(["CD", "CG", "KP", "KR", "TW"]);

const spellings: Readonly<Record<string, readonly string[]>> = {
  CD: [
    "刚果民主共和国", "刚果(金)", "刚果金", "剛果民主共和國", "コンゴ民主共和国", "콩고민주공화국", "콩고 민주 공화국", "Demokratische Republik Kongo", "Kongo, Demokratische Republik", "DR Kongo", "Kongo-Kinshasa",
    "República Democrática del Congo", "Congo (República Democrática del)", "República Democrática do Congo", "RD do Congo", "RD del Congo", "Repubblica Democratica del Congo", "Demokratik Kongo Cumhuriyeti", "Kongo Demokratik Cumhuriyeti", "Kongo - Kinşasa",
  ],
  CG: ["刚果", "刚果共和国", "刚果(布)", "刚果布", "剛果", "コンゴ", "コンゴ共和国", "콩고", "콩고공화국", "콩고 공화국", "Kongo", "Republik Kongo", "República del Congo", "República do Congo", "République du Congo", "Repubblica del Congo", "Kongo Cumhuriyeti", "Kongo - Brazavil"],
  CN: ["中國", "中国大陆", "中国大陸", "中华人民共和国", "중화인민공화국"],
  GB: ["英国", "英國", "Grossbritannien", "Gran Bretaña"],
  JP: ["日本国", "日本國"],
  KP: ["朝鲜", "朝鮮", "北朝鮮", "북한", "조선민주주의인민공화국", "Nordkorea", "Corea del Norte", "Corée du Nord", "Coreia do Norte", "Corea del Nord", "Kuzey Kore"],
  KR: ["韩国", "韓國", "韓国", "大韩民国", "大韓民国", "한국", "대한민국", "남한", "Südkorea", "Corea del Sur", "República de Corea", "Corée du Sud", "Coreia do Sul", "Corea del Sud", "Güney Kore"],
  RU: ["ロシア", "러시아"],
  TW: ["台湾", "台灣", "臺灣", "中国台湾", "中国台湾省", "中國台灣", "대만", "Taiwán", "Taïwan", "Tayvan"],
  US: ["美國", "米国", "アメリカ", "アメリカ合衆国", "미국", "USA", "Estados Unidos de América", "États-Unis"],
  VN: ["ベトナム", "베트남"],
};

const shortest = 4;

/**
 * The codes of countries by their folded names in the languages of the templates. A name of several countries is left out, and so is a
 * word of a few Latin letters, which may be a word of another language.
 */
export function namesAbroad(fold: (name: string) => string): Map<string, string> {
  const found = new Map<string, Set<string>>();
  const put = (name: string, code: string) => {
    const key = fold(name);
    if (/^[a-z ]*$/.test(key) && key.length < shortest) return;
    found.set(key, (found.get(key) ?? new Set()).add(code));
  };
  for (const { countries } of languages) {
    for (const [code, names] of Object.entries(countries)) {
      if (!namedHere.has(code)) for (const name of [names].flat()) put(name, code);
    }
  }
  for (const [code, names] of Object.entries(spellings)) for (const name of names) put(name, code);
  return new Map([...found].flatMap(([name, codes]): [string, string][] => (codes.size === 1 ? [...codes].map((code) => [name, code]) : [])));
}
