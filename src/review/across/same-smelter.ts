import { METALS } from "../../template";
import type { Declared, DeclaredRow } from "./declared";
import type { AcrossRule } from "./rule";
import { least } from "./texts";

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

/** Several files of one supplier are no witnesses for each other. */
function severalDeclare(listed: readonly ListedRow[]): boolean {
  return new Set(listed.map(({ supplier }) => supplier)).size > 1;
}

/** What makes two rows one smelter of one metal. */
function keyOf({ metal, key }: DeclaredRow): string {
  return `${metal} ${key}`;
}

/** One supplier's word that ore of a smelter comes from the covered countries. */
interface SaidYes {
  supplier: string;
  name: string;
  smelter: string;
  listed: string;
}

/** By the supplier's name, then the smelter's: the same whatever the order of the files. */
function byNames(one: SaidYes, other: SaidYes): number {
  const [a, b] = one.name === other.name ? [one.smelter, other.smelter] : [one.name, other.name];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorted once, so that each declaration need only look at the first who is another. */
function byLeastName(said: readonly SaidYes[]): Map<string, SaidYes[]> {
  const found = new Map<string, SaidYes[]>();
  for (const one of [...said].sort(byNames)) {
    const same = found.get(one.listed);
    if (same) same.push(one);
    else found.set(one.listed, [one]);
  }
  return found;
}

/** With fewer suppliers it says nothing that one smelter has only one. */
const fewSuppliers = 3;

/** What several suppliers say of one smelter. */
export const sameSmelterRules: readonly AcrossRule[] = [
  {
    id: "Z-01",
    class: "reasonableness",
    severity: "warning",
    check: (declared) =>
      [...byId(declared).values()].flatMap((listed) => {
        if (!severalDeclare(listed)) return [];
        const codes = listed.map(({ row }) => row.place);
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
    // The other's Yes has to be about this smelter: a row that names the mine, or no other smelter of the metal.
    id: "Z-09",
    class: "reasonableness",
    severity: "risk",
    check: (declared) => {
      const yes = byLeastName(
        declared.flatMap(({ supplier, name, origin, rows }) =>
          METALS.flatMap((metal) => {
            if (origin[metal]?.meaning !== "Yes") return [];
            const own = rows.filter((row) => row.metal === metal);
            return own.filter((row) => row.key !== "" && (row.covered || own.length === 1)).map((row) => ({ supplier, name, smelter: row.name, listed: keyOf(row) }));
          }),
        ),
      );
      return declared.flatMap((own, declaration) =>
        METALS.flatMap((metal) => {
          const answer = own.origin[metal];
          if (answer?.meaning !== "No") return [];
          const keys = new Set(own.rows.filter((row) => row.metal === metal).map(keyOf));
          const [first] = [...keys].flatMap((key) => yes.get(key)?.find(({ supplier }) => supplier !== own.supplier) ?? []).sort(byNames);
          return first ? [{ declaration, sheet: own.place.sheet, cell: answer.cell, metal, message: { id: "review.Z-09" as const, slots: { metal, smelter: first.smelter, other: first.name } } }] : [];
        }),
      );
    },
  },
  {
    id: "Z-06",
    class: "reasonableness",
    severity: "information",
    check: (declared) =>
      METALS.flatMap((metal) => {
        const asked = declared.filter(({ origin }) => origin[metal]?.meaning);
        const naming = declared.flatMap(({ listed, supplier }, declaration) => (listed.includes(metal) ? [{ declaration, supplier }] : []));
        const [first] = naming;
        if (!first || new Set(asked.map(({ supplier }) => supplier)).size < fewSuppliers || new Set(naming.map(({ supplier }) => supplier)).size > 1) return [];
        return naming.flatMap(({ declaration }) => {
          const own = declared[declaration];
          const row = own?.rows.find((one) => one.metal === metal);
          return own && row ? [{ declaration, sheet: row.sheet, cell: row.metalCell, metal, message: { id: "review.Z-06" as const, slots: { metal, n: own.rows.filter((one) => one.metal === metal).length } } }] : [];
        });
      }),
  },
  {
    // In a real year most smelters have one supplier only, so this is for teams that look at each.
    id: "Z-07",
    class: "reasonableness",
    severity: "information",
    optional: true,
    check: (declared) => {
      if (new Set(declared.map(({ supplier }) => supplier)).size < fewSuppliers) return [];
      const suppliers = new Map<string, Set<string>>();
      for (const { rows, supplier } of declared) for (const row of rows) suppliers.set(keyOf(row), (suppliers.get(keyOf(row)) ?? new Set()).add(supplier));
      return declared.flatMap(({ rows }, declaration) =>
        rows.flatMap((row) =>
          row.key !== "" && suppliers.get(keyOf(row))?.size === 1 ? [{ declaration, sheet: row.sheet, cell: row.metalCell, metal: row.metal, message: { id: "review.Z-07" as const, slots: { row: row.row, name: row.name, metal: row.metal } } }] : [],
        ),
      );
    },
  },
];
