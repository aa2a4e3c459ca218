import { countryCode } from "../smelters";
import { meaningOf, METALS, smelterCell, type Meaning, type Metal, type Response, type SmelterRow } from "../template";
import { coveredCountriesIn } from "./covered-countries";
import type { Finding } from "./finding";

/** What the rules across suppliers need of one declaration: small enough to keep for a few hundred. */
export interface Declared {
  /** The company's name, folded: two declarations with the same are of one supplier. */
  supplier: string;
  name: string;
  /** Scope, its description and the products: only declarations for the same replace each other. */
  covers: string;
  date: string | null;
  place: { sheet: string; company: string; date: string };
  origin: Partial<Record<Metal, { meaning: Meaning | null; cell: string }>>;
  rows: DeclaredRow[];
}

interface DeclaredRow {
  metal: Metal;
  /** "" where the row has none. */
  id: string;
  /** The id, else the name: what makes two rows the same. */
  key: string;
  name: string;
  country: string;
  sheet: string;
  row: number;
  metalCell: string;
  countryCell: string | null;
  /** True when the row names a mine in a covered country. */
  covered: boolean;
}

const cid = /^CID\d{6}$/i;

export function declaredBy(response: Response): Declared {
  const { company, effectiveDate, sheets, products } = response;
  const name = company.companyName?.text ?? "";
  return {
    supplier: folded(name),
    name,
    covers: JSON.stringify([company.declarationScope?.text ?? "", company.scopeDescription?.text ?? "", products.map(({ number }) => number)]),
    date: effectiveDate.iso,
    place: { sheet: sheets.declaration, company: company.companyName?.cell ?? "D8", date: effectiveDate.cell },
    origin: Object.fromEntries(
      METALS.flatMap((metal) => {
        const answer = response.answers.ORIGIN_COVERED?.[metal];
        return answer ? [[metal, { meaning: meaningOf(response, "ORIGIN_COVERED", metal), cell: answer.cell }]] : [];
      }),
    ),
    rows: response.smelters.flatMap((row) => (row.metal === null ? [] : [declaredRow(row, row.metal)])),
  };
}

function declaredRow(row: SmelterRow, metal: Metal): DeclaredRow {
  const id = cid.test(row.id) ? row.id.toUpperCase() : cid.test(row.idInput) ? row.idInput.toUpperCase() : "";
  const name = row.name || row.lookup;
  return {
    metal,
    id,
    key: id || folded(name),
    name,
    country: row.country,
    sheet: row.sheet,
    row: row.row,
    metalCell: smelterCell(row, "metalText") ?? `B${row.row}`,
    countryCell: smelterCell(row, "country"),
    covered: coveredCountriesIn(row.mineCountry).length > 0,
  };
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** A finding with the declaration, by its place among those given, that it is about. */
export interface AcrossFinding {
  declaration: number;
  finding: Finding;
}

interface AcrossRule {
  id: string;
  class: Finding["class"];
  severity: Finding["severity"];
  check(declared: readonly Declared[]): (Pick<Finding, "sheet" | "cell" | "message"> & { declaration: number; metal?: Metal })[];
}

interface ListedRow {
  declaration: number;
  supplier: string;
  row: DeclaredRow;
}

/** Rows of all declarations, each with its declaration, by id. */
function byId(declared: readonly Declared[]): Map<string, ListedRow[]> {
  const found = new Map<string, ListedRow[]>();
  declared.forEach(({ rows, supplier }, declaration) => {
    for (const row of rows) {
      const listed = found.get(row.id) ?? [];
      if (row.id !== "") found.set(row.id, listed);
      listed.push({ declaration, supplier, row });
    }
  });
  return found;
}

/** What most say, counted once for a supplier; null for a draw, which accuses nobody. */
function majority(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}

/** The first by its letters: the same whatever the order of the files. */
function least(texts: readonly string[]): string | undefined {
  return [...texts].sort()[0];
}

/** Several files of one supplier are no witnesses for each other. */
function severalDeclare(listed: readonly ListedRow[]): boolean {
  return new Set(listed.map(({ supplier }) => supplier)).size > 1;
}

/** Lists are compared from one year to the next; what lies further back had another market. */
const comparedDays = 731;

function isWithin(earlier: string, later: string): boolean {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000 <= comparedDays;
}

/** Hong Kong and Macao stand in some lists under China. */
function placeOf(country: string): string {
  const code = countryCode(country) ?? "";
  return code === "HK" || code === "MO" ? "CN" : code;
}

/** Below this a like list is no wonder. */
const likeListRows = 10;
const changedShare = 0.25;

function ordered(declared: readonly Declared[]): { declaration: number; keys: string }[] {
  return declared.map(({ rows }, declaration) => ({ declaration, keys: rows.map(({ metal, key }) => `${metal} ${key}`).join("\n") }));
}

export const acrossRules: readonly AcrossRule[] = [
  {
    id: "Z-01",
    class: "reasonableness",
    severity: "warning",
    check: (declared) =>
      [...byId(declared).values()].flatMap((listed) => {
        if (!severalDeclare(listed)) return [];
        const codes = listed.map(({ row }) => placeOf(row.country));
        const most = majority(codes.filter((code) => code !== ""));
        if (most === null || new Set(codes.filter((code) => code !== "")).size < 2) return [];
        const others = least(listed.flatMap(({ row }, index) => (codes[index] === most ? [row.country] : []))) ?? "";
        return listed.flatMap(({ declaration, row }, index) =>
          codes[index] === most || codes[index] === "" || row.countryCell === null
            ? []
            : [{ declaration, sheet: row.sheet, cell: row.countryCell, metal: row.metal, message: { id: "review.Z-01" as const, slots: { row: row.row, id: row.id, country: row.country, others } } }],
        );
      }),
  },
  {
    id: "Z-02",
    class: "reasonableness",
    severity: "warning",
    check: (declared) =>
      [...byId(declared).values()].flatMap((listed) => {
        const most = majority(listed.map(({ row }) => row.metal));
        if (!severalDeclare(listed) || new Set(listed.map(({ row }) => row.metal)).size < 2) return [];
        return listed.flatMap(({ declaration, row }) =>
          row.metal === most ? [] : [{ declaration, sheet: row.sheet, cell: row.metalCell, metal: row.metal, message: { id: "review.Z-02" as const, slots: { row: row.row, id: row.id, metal: row.metal, others: most ?? [...new Set(listed.map((other) => other.row.metal))].filter((metal) => metal !== row.metal).join(", ") } } }],
        );
      }),
  },
  {
    id: "Z-03",
    class: "reasonableness",
    severity: "warning",
    check: (declared) =>
      declared.flatMap((later, declaration) => {
        const earlier = declared.filter((other) => other.supplier !== "" && other.supplier === later.supplier && other.date !== null && later.date !== null && other.date < later.date && isWithin(other.date, later.date)).sort((one, other) => ((one.date ?? "") < (other.date ?? "") ? 1 : -1))[0];
        if (!earlier || earlier.rows.length === 0) return [];
        const keysOf = ({ rows }: Declared) => new Set(rows.map(({ metal, key }) => `${metal} ${key}`));
        const [before, now] = [keysOf(earlier), keysOf(later)];
        const changed = [...before].filter((key) => !now.has(key)).length + [...now].filter((key) => !before.has(key)).length;
        if (changed <= before.size * changedShare) return [];
        return [{ declaration, sheet: later.place.sheet, cell: later.place.date, message: { id: "review.Z-03" as const, slots: { n: changed, before: before.size, date: earlier.date ?? "" } } }];
      }),
  },
  {
    id: "Z-04",
    class: "reasonableness",
    severity: "warning",
    check: (declared) => {
      const lists = ordered(declared);
      return declared.flatMap((own, declaration) => {
        const [first] = own.rows;
        const keys = lists[declaration]?.keys ?? "";
        if (!first || own.rows.length < likeListRows) return [];
        const like = least(declared.flatMap((other, index) => (other.supplier !== own.supplier && `\n${lists[index]?.keys ?? ""}\n`.includes(`\n${keys}\n`) ? [other.name] : [])));
        return like !== undefined ? [{ declaration, sheet: first.sheet, cell: first.metalCell, message: { id: "review.Z-04" as const, slots: { n: own.rows.length, other: like } } }] : [];
      });
    },
  },
  {
    // The other's Yes has to be about this smelter: a row that names the mine, or no other smelter of the metal.
    id: "Z-09",
    class: "reasonableness",
    severity: "risk",
    check: (declared) => {
      const yes = declared.flatMap(({ supplier, name, origin, rows }) =>
        METALS.flatMap((metal) => {
          const own = rows.filter((row) => row.metal === metal);
          if (origin[metal]?.meaning !== "Yes") return [];
          return own.filter((row) => row.covered || own.length === 1).map((row) => ({ supplier, name, metal, row }));
        }),
      );
      return declared.flatMap((own, declaration) =>
        METALS.flatMap((metal) => {
          const answer = own.origin[metal];
          if (answer?.meaning !== "No") return [];
          const others = yes.filter((one) => one.metal === metal && one.supplier !== own.supplier && one.row.key !== "" && own.rows.some((row) => row.metal === metal && row.key === one.row.key));
          const name = least(others.map((one) => one.name));
          const smelter = least(others.flatMap((one) => (one.name === name ? [one.row.name] : []))) ?? "";
          return name !== undefined ? [{ declaration, sheet: own.place.sheet, cell: answer.cell, metal, message: { id: "review.Z-09" as const, slots: { metal, smelter, other: name } } }] : [];
        }),
      );
    },
  },
  {
    // The roll-up counts the later one by itself (design.md, 4), so nobody has to do anything.
    id: "F-12",
    class: "consistency",
    severity: "information",
    check: (declared) =>
      declared.flatMap((own, declaration) => {
        const same = declared.filter((other) => own.supplier !== "" && other.supplier === own.supplier && other.covers === own.covers);
        const latest = same.map(({ date }) => date ?? "").sort().at(-1) ?? "";
        return (own.date ?? "") < latest ? [{ declaration, sheet: own.place.sheet, cell: own.place.company, message: { id: "review.F-12" as const, slots: { name: own.name, date: own.date ?? "", later: latest } } }] : [];
      }),
  },
];

/** What the declarations say of one another. The same whatever their order. */
export function reviewAcross(declared: readonly Declared[]): AcrossFinding[] {
  if (declared.length < 2) return [];
  return acrossRules.flatMap((rule) => rule.check(declared).map(({ declaration, ...finding }) => ({ declaration, finding: { rule: rule.id, class: rule.class, severity: rule.severity, ...finding } })));
}
